package org.zaedno.hub.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.registration.Registrations;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** Who registered, a row for each person, read page by page while it is written. */
final class PeopleSheet {
    private final Registrations registrations;
    private final ItemId event;
    private final Taken taken;
    private final Phrases in;
    private final Map<KindId, String> kinds;
    private final List<Question> questions;

    /** Inside a transaction of who runs the event, in which it is written too. */
    PeopleSheet(Registrations registrations, RegistrationForms forms, ItemId event, Taken taken, Phrases in) {
        this.registrations = registrations;
        this.event = event;
        this.taken = taken;
        this.in = in;
        this.kinds = forms.kindsEver(event).stream()
                .collect(Collectors.toMap(
                        InstitutionKind::id, kind -> kind.names().in(in.language())));
        this.questions = taken.answers() ? forms.questions(event).questions() : List.of();
    }

    Sheet sheet() {
        var head = new ArrayList<String>();
        taken.columns().forEach(column -> head.add(text(Choices.key("report.column.", column))));
        if (taken.needs()) {
            head.add(text("register.needs.access"));
            head.add(text("register.needs.diet"));
            head.add(text("register.needs.interpreter"));
        }
        questions.forEach(question -> head.add(question.label().in(in.language())));
        return new Sheet(text("report.sheet.people"), head, this::rows);
    }

    int persons() {
        var count = new int[1];
        each((form, person) -> count[0]++);
        return count[0];
    }

    private interface Take {
        void of(Registered form, Participant person);
    }

    private void rows(Consumer<List<Cell>> out) {
        each((form, person) -> out.accept(row(form, person)));
    }

    private void each(Take take) {
        for (int offset = 0; ; offset += Registrations.LIST_MAX) {
            var page = registrations.list(event, taken.who().filter(), offset, Registrations.LIST_MAX);
            for (var form : page)
                for (var person : form.people())
                    if (taken.who() != Taken.Who.PRESENT || person.present()) take.of(form, person);
            if (page.size() < Registrations.LIST_MAX) return;
        }
    }

    private List<Cell> row(Registered form, Participant person) {
        var cells = new ArrayList<Cell>();
        taken.columns().forEach(column -> cells.add(cell(column, form, person)));
        boolean sender = person.number() == 1; // what is said once for a form stands with who sent it
        if (taken.needs()) {
            cells.add(Cell.of(sender ? form.needs().access() : ""));
            cells.add(Cell.of(sender ? form.needs().diet() : ""));
            cells.add(Cell.of(sender ? form.needs().interpreter() : ""));
        }
        questions.forEach(question -> cells.add(Cell.of(sender ? answer(question, form) : "")));
        return cells;
    }

    private Cell cell(PeopleColumn column, Registered form, Participant person) {
        return switch (column) {
            case NUMBER -> Cell.of(form.arrival());
            case NAME -> Cell.of(person.name());
            case INSTITUTION -> Cell.of(person.institution());
            case TOWN -> Cell.of(person.town());
            case KIND -> Cell.of(form.kind().map(kinds::get).orElse(""));
            case WAY -> Cell.of(text("report.way." + way(form)));
            case STATE -> Cell.of(text(Choices.key("organise.state.", form.state())));
            case EMAIL -> Cell.of(form.email().orElse(""));
            case LANGUAGE -> Cell.of(text("workspace.edition." + form.language().tag()));
            case REGISTERED -> moment(Optional.of(form.registeredAt()));
            case PRESENT -> Cell.of(text(person.present() ? "register.yes" : "register.no"));
            case MARKED -> moment(person.markedAt().filter(at -> person.present()));
            case CONSENTS ->
                Cell.of(
                        person.number() == 1
                                ? form.consents().stream()
                                        .map(one -> text(Choices.key("register.consent.", one)))
                                        .collect(Collectors.joining("; "))
                                : "");
        };
    }

    private static String way(Registered form) {
        if (form.online()) return "online";
        return form.cameBy() == Registered.CameBy.DOOR ? "door" : "place";
    }

    private String text(String key) {
        return Cell.plain(in.text(key));
    }

    private static Cell moment(Optional<Instant> at) {
        return at.<Cell>map(known -> new Cell.Moment(LocalDateTime.ofInstant(known, WallTime.SOFIA)
                        .withSecond(0)
                        .withNano(0)))
                .orElse(Cell.NOTHING);
    }

    private String answer(Question question, Registered form) {
        return form.answers().getOrDefault(question.id(), List.of()).stream()
                .map(value -> switch (question.type()) {
                    case TEXT, NUMBER -> value;
                    case YES_NO -> text(value.equals(Question.YES) ? "register.yes" : "register.no");
                    case CHOICE, SEVERAL ->
                        question.options().stream()
                                .filter(option -> option.key().equals(value))
                                .map(option -> option.names().in(in.language()))
                                .findFirst()
                                .orElse(value);
                })
                .collect(Collectors.joining("; "));
    }
}
