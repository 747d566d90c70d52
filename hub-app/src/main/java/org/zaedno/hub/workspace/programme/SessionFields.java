package org.zaedno.hub.workspace.programme;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zaedno.content.event.EventDays;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.Room;
import org.zaedno.content.event.Session;
import org.zaedno.content.event.SessionHours;
import org.zaedno.content.event.SessionKind;
import org.zaedno.content.event.Speaker;
import org.zaedno.content.event.SpeakerId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.PairField;

/** The fields of one point. Rooms and people that are not there yet are begun by typing their names. */
final class SessionFields {
    private static final Duration STEP = Duration.ofMinutes(5);
    /** What a new point takes until somebody says otherwise. */
    private static final Duration USUAL = Duration.ofMinutes(30);

    private static final LocalTime LATE = LocalTime.of(23, 0);

    private final Session before;
    private final Select<Integer> day = new Select<>();
    private final TimePicker from = hour("timetable.from");
    private final TimePicker to = hour("timetable.to");
    private final Select<SessionKind> kind = new Select<>();
    private final PairField title;
    private final PairField summary;
    private final ComboBox<Room> room = new ComboBox<>(translate("timetable.room"));
    private final MultiSelectComboBox<Speaker> speakers = new MultiSelectComboBox<>(translate("timetable.speakers"));
    private final ComboBox<Speaker> moderator = new ComboBox<>(translate("timetable.moderator"));
    private final List<Room> rooms;
    private final List<Speaker> people;

    /** Of a point that is there. */
    SessionFields(Session before, Programme programme, EventDays days, Phrases words) {
        this(before, before.kind(), programme, days, words);
    }

    /** Of a new one: after the last that has hours, else when the event begins. */
    static SessionFields blank(Programme programme, EventDays days, Phrases words) {
        var last = programme.inOrder().stream()
                .filter(one -> one.hours().isPresent())
                .reduce((one, later) -> later);
        int day = last.map(Session::day).orElse(1);
        var start = last.flatMap(Session::hours).map(SessionHours::to).orElseGet(days::begins);
        var hours = Optional.of(start)
                .filter(known -> !known.equals(LocalTime.MIDNIGHT) && known.isBefore(LATE))
                .map(known -> new SessionHours(known, known.plus(USUAL)))
                .filter(usual -> days.holds(Session.of(day, Optional.of(usual), SessionKind.BREAK, Naming.NOTHING)));
        var nothingYet = Session.of(day, hours, SessionKind.BREAK, Naming.NOTHING);
        return new SessionFields(nothingYet, SessionKind.TALK, programme, days, words);
    }

    private SessionFields(Session before, SessionKind shown, Programme programme, EventDays days, Phrases words) {
        this.before = before;
        this.rooms = new ArrayList<>(programme.rooms());
        this.people = new ArrayList<>(programme.speakers());
        title = PairField.line("timetable.title-of", Session.TITLE_MAX, before.title());
        summary = PairField.lines("timetable.summary", Session.SUMMARY_MAX, before.summary());
        day.setLabel(translate("timetable.day"));
        day.setItems(IntStream.rangeClosed(1, Math.max(days.count(), before.day()))
                .boxed()
                .toList());
        day.setItemLabelGenerator(number -> words.dateInText(days.instant(number, LocalTime.NOON)));
        day.setValue(before.day());
        day.setVisible(days.count() > 1 || before.day() > 1);
        from.setValue(before.hours().map(SessionHours::from).orElse(null));
        to.setValue(before.hours().map(SessionHours::to).orElse(null));
        kind.setLabel(translate("timetable.kind"));
        kind.setItems(SessionKind.values());
        kind.setItemLabelGenerator(one -> translate(Choices.key("timetable.kind.", one)));
        kind.setValue(shown);
        choose(room, rooms, one -> Naming.of(one.name()), name -> Room.named(Naming.typed(name)));
        before.room().flatMap(programme::room).ifPresent(room::setValue);
        choose(moderator, people, one -> Naming.of(one.name()), SessionFields::somebody);
        before.moderator().flatMap(programme::speaker).ifPresent(moderator::setValue);
        speakers.setItemLabelGenerator(one -> Naming.of(one.name()));
        speakers.setItems(people);
        speakers.setAllowCustomValue(true);
        speakers.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        speakers.setHelperText(translate("timetable.speakers.hint"));
        speakers.addCustomValueSetListener(typed -> {
            if (typed.getDetail().isBlank()) return;
            var one = begun(people, somebody(typed.getDetail()));
            refill();
            speakers.select(one);
        });
        speakers.setValue(before.speakers().stream()
                .flatMap(who -> programme.speaker(who).stream())
                .toList());
    }

    /** @param what is written about: see {@link TypedDialog} */
    TypedDialog in(String heading, String what, Runnable save) {
        var when = new Div(day, from, to);
        when.addClassName("moment");
        return new TypedDialog(heading, what, save, when, kind, title, room, speakers, moderator, summary)
                .beside("session-title", title::refuse)
                .beside("session-order", reason -> refuse(to, reason))
                .beside("session-outside", reason -> refuse(from, reason))
                .beside("session-half", reason -> refuse(to, reason))
                .beside("hour-left-out", reason -> refuse(from, reason))
                .beside("session-room", reason -> {
                    room.setErrorMessage(reason);
                    room.setInvalid(!reason.isEmpty());
                });
    }

    void focus() {
        title.focus();
    }

    /** With the rooms and people that were begun here. */
    Programme onto(Programme programme) {
        var session = read();
        var with = programme;
        for (var one : rooms)
            if (session.room().filter(one.id()::equals).isPresent()
                    && with.room(one.id()).isEmpty()) with = with.with(one);
        for (var who : people)
            if (session.people().contains(who.id()) && with.speaker(who.id()).isEmpty()) with = with.with(who);
        return with.with(session);
    }

    /** @throws InvalidValue where only one of the two hours is given, and as {@link Session} says */
    private Session read() {
        if (from.isEmpty() != to.isEmpty()) throw new InvalidValue("session-half");
        return new Session(
                before.id(),
                day.getValue(),
                from.getOptionalValue().map(start -> new SessionHours(start, to.getValue())),
                kind.getValue(),
                title.names(),
                summary.names(),
                room.getOptionalValue().map(Room::id),
                ordered(),
                moderator.getOptionalValue().map(Speaker::id));
    }

    /** Those who were there keep their order, the others follow in the order of the list. */
    private List<SpeakerId> ordered() {
        var chosen = speakers.getValue().stream().map(Speaker::id).toList();
        var order = new ArrayList<>(before.speakers());
        order.retainAll(chosen);
        chosen.stream().filter(who -> !order.contains(who)).forEach(order::add);
        return order;
    }

    private static Speaker somebody(String name) {
        return Speaker.named(Naming.typed(name), Naming.NOTHING);
    }

    private static <T> T begun(List<T> all, T fresh) {
        all.add(fresh);
        return fresh;
    }

    private void refill() {
        var leads = moderator.getValue();
        var chosen = List.copyOf(speakers.getValue());
        speakers.setItems(people);
        moderator.setItems(people);
        speakers.setValue(chosen);
        moderator.setValue(leads);
    }

    private <T> void choose(ComboBox<T> field, List<T> all, Function<T, String> name, Function<String, T> fresh) {
        field.setItemLabelGenerator(name::apply);
        field.setItems(all);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.setManualValidation(true);
        field.addCustomValueSetListener(typed -> {
            if (typed.getDetail().isBlank()) return;
            var one = begun(all, fresh.apply(typed.getDetail()));
            field.setItems(all);
            refill();
            field.setValue(one);
        });
    }

    private static void refuse(TimePicker field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }

    private static TimePicker hour(String label) {
        var field = new TimePicker(translate(label));
        field.setLocale(Locale.of("bg")); // 24 hours in both languages
        field.setStep(STEP);
        field.setAutoOpen(false);
        field.setManualValidation(true);
        field.setClearButtonVisible(true);
        return field;
    }
}
