package org.zaedno.hub.workspace.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.registration.Questionnaire;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class RegistrationViewsTest extends WorkspaceTest {
    private static final String ORGANISER = "organizator.lyastovitsa@proba.example";
    private static final String ELSEWHERE = "koordinator.sedem-pateki@proba.example";

    private static final Names NOTHING = new Names("", "");

    @Autowired
    private EditorialDesk editors;

    @Autowired
    private EventCalendar calendar;

    @Autowired
    private RegistrationForms forms;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    @SignedInAs(ORGANISER)
    void registration_begins_with_one_number_and_what_is_usual() {
        var event = event();
        open(SWALLOW + "/events/" + event + "/registration/places");
        assertThat(screen()).contains("Още няма записване за това събитие");

        find(IntegerField.class).single().setValue(43);
        press("Открийте записването");

        var form = forms.find(event).orElseThrow();
        assertThat(screen()).contains("Записването е открито", "43", "свободни от 43 места");
        assertThat(WallTime.of(form.closes()).shown().getHour()).isEqualTo(18);
        assertThat(forms.limit(event)).isEqualTo(PlaceLimit.of(43));
    }

    @Test
    @SignedInAs(ORGANISER)
    void what_contradicts_is_said_beside_its_field_and_what_is_typed_stays() {
        var event = begun(PlaceLimit.of(10), false);
        open(SWALLOW + "/events/" + event + "/registration");
        var needs = day("Нуждите се пазят до");
        var later = day("Имената се пазят до").getValue().plusDays(1);

        needs.setValue(later);
        press("Запишете");

        assertThat(needs.isInvalid()).isTrue();
        assertThat(needs.getErrorMessage()).contains("Нуждите се изтриват първи");
        assertThat(needs.getValue()).isEqualTo(later);
        needs.setValue(later.minusDays(1));
        press("Запишете");
        assertThat(forms.find(event).orElseThrow().needsUntil()).isEqualTo(later.minusDays(1));
        press("Върнете обратно");
        assertThat(forms.find(event).orElseThrow().needsUntil()).isBefore(later.minusDays(1));
    }

    @Test
    @SignedInAs(ORGANISER)
    void nobody_overwrites_settings_they_have_not_seen() {
        var event = begun(PlaceLimit.of(10), false);
        open(SWALLOW + "/events/" + event + "/registration");
        var names = day("Имената се пазят до");
        test(names).setValue(names.getValue().plusDays(5));
        var theirs = as(ORGANISER, () -> forms.save(forms.find(event).orElseThrow(), PlaceLimit.of(11)));

        press("Запишете");

        assertThat(screen()).contains("Друг организатор промени това");
        assertThat(forms.find(event)).contains(theirs);
        press("Оставете моето");
        press("Запишете");
        assertThat(forms.find(event).orElseThrow().personsUntil()).isAfter(theirs.personsUntil());
    }

    @Test
    @SignedInAs(ORGANISER)
    void a_limit_below_the_taken_says_first_that_nobody_loses_their_place() {
        var event = begun(PlaceLimit.of(3), false);
        take(event, "Мария Иванова");
        take(event, "Петър Колев");
        open(SWALLOW + "/events/" + event + "/registration/places");

        test(find(IntegerField.class).single()).setValue(1);
        assertThat(screen()).contains("Заети са вече 2, а Вие пишете 1. Никой не губи мястото си.");
        press("Запишете местата");

        assertThat(screen()).contains("Местата са записани.");
        assertThat(forms.vacancy(event).orElseThrow().taken()).isEqualTo(2);
        assertThat(forms.limit(event)).isEqualTo(PlaceLimit.of(1));
    }

    @Test
    @SignedInAs(ORGANISER)
    void a_question_on_which_another_hangs_stays() {
        var event = begun(PlaceLimit.of(3), false);
        var meal = new Question(
                QuestionId.fresh(),
                Question.Type.YES_NO,
                new Names("Ще обядвате ли?", "Will you have lunch?"),
                NOTHING,
                List.of(),
                true,
                Optional.empty());
        var which = new Question(
                QuestionId.fresh(),
                Question.Type.TEXT,
                new Names("Какво не ядете?", "What do you not eat?"),
                NOTHING,
                List.of(),
                false,
                Optional.of(new Question.Condition(meal.id(), Question.YES)));
        as(ORGANISER, () -> forms.saveQuestions(event, new Questionnaire(List.of(meal, which))));
        open(SWALLOW + "/events/" + event + "/registration/questions");
        assertThat(screen()).contains("Пита се само след „Ще обядвате ли?“: Да", "Да или не · задължителен");

        press("Махнете: Ще обядвате ли?");
        assertThat(screen()).contains("Друг въпрос зависи от този.");
        press("Махнете: Какво не ядете?");
        press("Махнете: Ще обядвате ли?");
        assertThat(forms.questions(event).questions()).isEmpty();
        press("Върнете обратно");

        assertThat(forms.questions(event).questions()).containsExactly(meal);
    }

    @Test
    @SignedInAs(ORGANISER)
    void who_awaits_a_yes_and_who_awaits_a_place_are_two_lists() {
        var event = begun(PlaceLimit.of(1), true);
        take(event, "Мария Иванова");
        take(event, "Петър Колев");
        open(SWALLOW + "/events/" + event + "/people");
        assertThat(screen()).contains("Чакат Вашето решение").doesNotContain("Списък на чакащите");

        press("Одобрете: Мария Иванова");
        assertThat(screen()).contains("Мария Иванова: има място.");
        press("Одобрете: Петър Колев");
        assertThat(screen())
                .contains("Петър Колев: в списъка на чакащите, № 1.", "Списък на чакащите")
                .doesNotContain("Чакат Вашето решение");
        press("Приемете извън реда: Петър Колев");
        answer("Приемете извън реда");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("Напишете причината");
        find(TextArea.class).single().setValue("Лектор в програмата");
        answer("Приемете извън реда");

        assertThat(screen()).contains("Петър Колев: има място.").doesNotContain("Списък на чакащите");
        assertThat(forms.vacancy(event).orElseThrow().taken()).isEqualTo(2);
    }

    @Test
    @SignedInAs(ORGANISER)
    void one_decision_about_many_says_what_came_of_it_for_each() {
        var event = begun(PlaceLimit.of(1), true);
        take(event, "Мария Иванова");
        take(event, "Петър Колев");
        open(SWALLOW + "/events/" + event + "/people");

        press("Изберете всички: Чакат Вашето решение");
        assertThat(screen()).contains("Избрани са 2 записвания");
        press("Одобрете избраните");

        assertThat(screen())
                .contains(
                        "Решихте за 2 записвания",
                        "Мария Иванова: има място.",
                        "Петър Колев: в списъка на чакащите, № 1.")
                .doesNotContain("Избрани са");
        assertThat(forms.vacancy(event).orElseThrow().taken()).isEqualTo(1);
    }

    @Test
    @SignedInAs(ORGANISER)
    void a_moved_event_is_told_when_an_organiser_says_so() {
        var event = begun(PlaceLimit.of(3), false);
        take(event, "Мария Иванова");
        as(SignedInAs.EDITOR, () -> {
            var facts = calendar.find(event).orElseThrow();
            var later = facts.starts().plus(Duration.ofDays(7));
            return calendar.store(
                    event,
                    new EventFacts(
                            later,
                            later.plus(Duration.ofHours(5)),
                            facts.format(),
                            facts.place(),
                            facts.online(),
                            facts.languages(),
                            facts.contact()),
                    editors.open(event).item().version());
        });
        open(SWALLOW + "/events/" + event + "/messages");
        assertThat(screen()).contains("Записаните още не знаят за промяната", "Досега:", "Съобщете на 1 човек");

        open(SWALLOW + "/events/" + event + "/messages/write?change=yes");
        assertThat(find(TextArea.class).all())
                .extracting(TextArea::getValue)
                .anyMatch(text -> text.contains("Досега беше обявено:"));
        press("Изпратете на 1 човек");
        test(find(ConfirmDialog.class).single()).confirm();

        open(SWALLOW + "/events/" + event + "/messages");
        assertThat(screen()).contains("Има промяна: {{събитие}}").doesNotContain("още не знаят");
    }

    @Test
    @SignedInAs(ORGANISER)
    void who_comes_to_a_full_event_is_let_in_past_the_limit_only_when_somebody_says_so() {
        var event = begun(PlaceLimit.of(1), false);
        take(event, "Мария Иванова");
        open(SWALLOW + "/events/" + event + "/people?q=nobody");
        assertThat(screen()).contains("Няма такова записване").doesNotContain("Мария Иванова");
        press("Запишете човек на място");
        find(TextField.class, find(Dialog.class).single()).all().getFirst().setValue("Жана Димитрова");
        answer("Запишете");

        assertThat(screen()).doesNotContain("Жана Димитрова: има място.");
        var past = find(
                        com.vaadin.flow.component.checkbox.Checkbox.class,
                        find(Dialog.class).single())
                .single();
        past.setValue(true);
        answer("Запишете");

        assertThat(screen()).contains("Жана Димитрова: има място.");
        assertThat(forms.vacancy(event).orElseThrow().taken()).isEqualTo(2);
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void an_author_sees_no_persons() {
        var event = begun(PlaceLimit.of(1), false);
        take(event, "Мария Иванова");

        open(SWALLOW + "/events/" + event + "/people");

        assertThat(screen())
                .contains("Събитията водят организаторите и координаторите")
                .doesNotContain("Мария Иванова");
    }

    @Test
    @SignedInAs(ELSEWHERE)
    void another_workspaces_event_is_not_there() {
        var event = begun(PlaceLimit.of(1), false);
        take(event, "Мария Иванова");
        for (var page : List.of(
                "/registration",
                "/registration/places",
                "/registration/questions",
                "/people",
                "/messages",
                "/messages/write",
                "/invitations")) {
            open("proba-sedem-pateki/events/" + event + page);
            var theirs = screen();
            open("proba-sedem-pateki/events/" + UUID.randomUUID() + page);

            assertThat(theirs).isEqualTo(screen()).doesNotContain("Мария Иванова");
        }
    }

    private ItemId begun(PlaceLimit limit, boolean approval) {
        var event = event();
        var now = Instant.now();
        var open = RegistrationForm.open(
                event,
                now.minusSeconds(60),
                now.plus(Duration.ofDays(20)),
                WallTime.of(now).shown().toLocalDate().plusDays(30));
        var form = new RegistrationForm(
                event,
                0,
                open.opens(),
                open.closes(),
                approval,
                false,
                true,
                2,
                Optional.empty(),
                true,
                Optional.empty(),
                open.needsUntil(),
                open.personsUntil(),
                Set.of(),
                Set.of(Language.BG));
        as(ORGANISER, () -> forms.save(form, limit));
        return event;
    }

    private ItemId event() {
        return as(SignedInAs.EDITOR, () -> {
            var words = Kind.EVENT.sections().stream()
                    .filter(Section::required)
                    .collect(Collectors.toMap(Section::name, section -> "<p>Текст.</p>"));
            Item item = editors.create(
                            Kind.EVENT,
                            Language.BG,
                            new EditionText("Среща " + UUID.randomUUID(), "Кратко.", words),
                            Visibility.PUBLIC,
                            Set.of())
                    .item();
            var starts = new WallTime(WallTime.of(Instant.now().plus(Duration.ofDays(30)))
                            .shown()
                            .toLocalDate()
                            .atTime(10, 0))
                    .instant();
            calendar.store(
                    item.id(),
                    new EventFacts(
                            starts,
                            starts.plus(Duration.ofHours(5)),
                            Format.IN_PERSON,
                            new EventPlace(NOTHING, new Names("Варна", "Varna"), NOTHING, Optional.empty()),
                            Optional.empty(),
                            Set.of(),
                            ""),
                    item.version());
            editors.publish(item.id(), Language.BG, 1);
            return item.id();
        });
    }

    private void take(ItemId event, String name) {
        tenancy.as(
                Actor.STRANGER,
                () -> desk.take(
                        event,
                        new Application(
                                FormKey.fresh(),
                                Optional.of(new EmailAddress("somebody@test.example")),
                                Language.BG,
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                List.of(Attendee.named(name, "Отдел", "Варна")),
                                Map.of(),
                                Needs.NONE,
                                Set.of(),
                                Optional.empty())));
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(day -> label.equals(day.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** The newest button called so. */
    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
                        .reduce((first, last) -> last)
                        .orElseThrow())
                .click();
    }

    /** The button at the foot of the open dialog. */
    private void answer(String verb) {
        test(find(Button.class, find(Dialog.class).all().getLast())
                        .withText(verb)
                        .single())
                .click();
    }
}
