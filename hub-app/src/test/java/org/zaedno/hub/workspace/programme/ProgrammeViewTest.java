package org.zaedno.hub.workspace.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.event.Room;
import org.zaedno.content.event.Session;
import org.zaedno.content.event.SessionHours;
import org.zaedno.content.event.SessionKind;
import org.zaedno.content.event.Speaker;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.SomeEvents;
import org.zaedno.hub.workspace.WorkspaceTest;

class ProgrammeViewTest extends WorkspaceTest {
    private static final String ORGANISER = "organizator.lyastovitsa@proba.example";
    private static final String ELSEWHERE = "koordinator.sedem-pateki@proba.example";
    private static final Names NOTHING = new Names("", "");

    @Autowired
    private ApplicationContext hub;

    @Autowired
    private ProgrammeDesk programmes;

    private final Room hall = Room.named(new Names("Зала 1", "Hall 1"));

    @Test
    @SignedInAs(ORGANISER)
    void points_follow_each_other_with_the_hours_that_are_offered_and_can_be_undone() {
        var event = event();
        open(address(event));
        assertThat(screen()).contains("Още няма програма");

        press("Добавете точка");
        assertThat(hour("От").getValue()).isEqualTo(LocalTime.of(10, 0));
        answer("Запишете");
        assertThat(title().getErrorMessage()).contains("Напишете заглавие");
        title().setValue("Откриване");
        answer("Запишете");
        press("Добавете точка");
        assertThat(hour("От").getValue()).isEqualTo(LocalTime.of(10, 30));
        title().setValue("Разговор");
        answer("Запишете");

        assertThat(titles(event)).containsExactly("Откриване", "Разговор");
        press("Преместете нагоре: Разговор");
        assertThat(titles(event)).containsExactly("Разговор", "Откриване");
        press("Махнете: Разговор");
        assertThat(titles(event)).containsExactly("Откриване");
        press("Върнете обратно");
        assertThat(titles(event)).containsExactly("Разговор", "Откриване");
    }

    @Test
    @SignedInAs(ORGANISER)
    void what_cannot_be_is_said_in_the_dialog_and_what_was_typed_stays() {
        var event = event();
        keep(event, Programme.EMPTY.with(hall).with(talk("Първа", "10:00", "11:00", Optional.of(hall))));
        open(address(event));

        press("Добавете точка");
        title().setValue("Втора");
        hour("От").setValue(LocalTime.of(10, 30));
        hour("До").setValue(LocalTime.of(11, 30));
        room().setValue(hall);
        answer("Запишете");
        assertThat(room().getErrorMessage())
                .isEqualTo("Зала 1 е заета от 10:00 до 11:00. Изберете друга зала или друг час.");
        hour("До").setValue(LocalTime.of(15, 30));
        answer("Запишете");
        assertThat(hour("От").getErrorMessage()).contains("от 10:00 до 15:00");
        assertThat(title().getValue()).isEqualTo("Втора");

        hour("От").setValue(LocalTime.of(11, 0));
        hour("До").setValue(LocalTime.of(12, 0));
        answer("Запишете");
        assertThat(titles(event)).containsExactly("Първа", "Втора");
    }

    @Test
    @SignedInAs(ORGANISER)
    void somebody_in_two_rooms_at_once_is_kept_and_told() {
        var event = event();
        var ana = Speaker.named(new Names("Ана Пробна", ""), NOTHING);
        var one = talk("Първа", "10:00", "11:00", Optional.of(hall));
        var other = Room.named(new Names("Зала 2", ""));
        var two = talk("Втора", "10:00", "11:00", Optional.of(other));
        keep(
                event,
                Programme.EMPTY
                        .with(hall)
                        .with(other)
                        .with(ana)
                        .with(by(ana, one))
                        .with(by(ana, two)));

        open(address(event));

        assertThat(screen()).contains("Ана Пробна е по същото време и в „Първа“.");
    }

    @Test
    @SignedInAs(ORGANISER)
    void the_second_of_two_hears_it_and_decides_whose_words_stay() {
        var event = event();
        var first = talk("Първа", "10:00", "11:00", Optional.empty());
        var seen = keep(event, Programme.EMPTY.with(first));
        open(address(event));
        press("Променете: Първа");
        title().setValue("Моя");
        as(ORGANISER, () -> programmes.change(event, seen, seen.with(named("Тяхна", first))));

        answer("Запишете");
        assertThat(titles(event)).containsExactly("Тяхна");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively() + screen())
                .contains("Друг промени същото");
        answer("Запишете");

        assertThat(titles(event)).containsExactly("Моя");
    }

    @Test
    @SignedInAs(ORGANISER)
    void a_programme_that_the_event_left_behind_moves_after_it() {
        var item = SomeEvents.in(hub).coming("Форум");
        var event = item.id();
        keep(event, Programme.EMPTY.with(talk("Първа", "10:00", "11:00", Optional.empty())));
        SomeEvents.in(hub).begins(item, 10, 45);
        open(address(event));
        assertThat(screen()).contains("точки извън времето му: 1");

        test(find(Button.class).all().stream()
                        .filter(button -> "Преместете всичко".equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(45);
        answer("Запишете");

        assertThat(as(ORGANISER, () -> programmes.of(event))
                        .sessions()
                        .getFirst()
                        .hours())
                .contains(new SessionHours(LocalTime.of(10, 45), LocalTime.of(11, 45)));
        assertThat(screen()).doesNotContain("извън времето му");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void an_author_looks_at_the_programme_of_a_published_event() {
        var event = event();
        keep(event, Programme.EMPTY.with(talk("Първа", "10:00", "11:00", Optional.empty())));

        open(address(event));

        assertThat(screen()).contains("Първа", "Можете да гледате.").doesNotContain("Добавете точка", "Махнете");
    }

    @Test
    @SignedInAs(ELSEWHERE)
    void another_workspaces_programme_is_not_there() {
        var event = event();
        keep(event, Programme.EMPTY.with(talk("Първа", "10:00", "11:00", Optional.empty())));
        open("proba-sedem-pateki/events/" + event + "/programme");
        var theirs = screen();
        open("proba-sedem-pateki/events/" + UUID.randomUUID() + "/programme");

        assertThat(theirs).isEqualTo(screen()).doesNotContain("Първа");
    }

    private static String address(ItemId event) {
        return SWALLOW + "/events/" + event + "/programme";
    }

    private List<String> titles(ItemId event) {
        return as(ORGANISER, () -> programmes.of(event)).inOrder().stream()
                .map(session -> session.title().bg())
                .toList();
    }

    private Programme keep(ItemId event, Programme programme) {
        return as(ORGANISER, () -> programmes.change(event, Programme.EMPTY, programme));
    }

    private static Session talk(String title, String from, String to, Optional<Room> room) {
        var hours = new SessionHours(LocalTime.parse(from), LocalTime.parse(to));
        var talk = Session.of(1, Optional.of(hours), SessionKind.TALK, new Names(title, ""));
        return new Session(
                talk.id(),
                1,
                talk.hours(),
                talk.kind(),
                talk.title(),
                NOTHING,
                room.map(Room::id),
                List.of(),
                Optional.empty());
    }

    private static Session by(Speaker who, Session session) {
        return new Session(
                session.id(),
                1,
                session.hours(),
                session.kind(),
                session.title(),
                NOTHING,
                session.room(),
                List.of(who.id()),
                Optional.empty());
    }

    private static Session named(String title, Session session) {
        return new Session(
                session.id(),
                1,
                session.hours(),
                session.kind(),
                new Names(title, ""),
                NOTHING,
                session.room(),
                List.of(),
                Optional.empty());
    }

    private ItemId event() {
        return SomeEvents.in(hub).coming("Форум").id();
    }

    private <T> T as(String email, Supplier<T> work) {
        return SomeEvents.in(hub).as(email, work);
    }

    private TextField title() {
        return find(TextField.class, dialog()).all().getFirst();
    }

    private TimePicker hour(String label) {
        return find(TimePicker.class, dialog()).all().stream()
                .filter(hour -> label.equals(hour.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Room> room() {
        return find(ComboBox.class, dialog()).all().getFirst();
    }

    private Dialog dialog() {
        return find(Dialog.class).all().getLast();
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
                        .reduce((first, last) -> last)
                        .orElseThrow())
                .click();
    }

    private void answer(String verb) {
        test(find(Button.class, dialog()).withText(verb).single()).click();
    }
}
