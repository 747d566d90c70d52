package org.zaedno.hub.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.EventNumbers;
import org.zaedno.content.registration.EventNumbers.Number;
import org.zaedno.content.registration.EventNumbers.OfTown;
import org.zaedno.content.registration.EventReport;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.registration.SmallGroups;
import org.zaedno.hub.report.Report.Line;
import org.zaedno.hub.report.Report.Table;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;

/** Puts the numbers of an event into words: the same on the screen, in a file and in a text. */
@Component
public class Reports {
    private final EventReport events;
    private final RegistrationForms forms;
    private final Words words;

    Reports(EventReport events, RegistrationForms forms, Words words) {
        this.events = events;
        this.forms = forms;
        this.words = words;
    }

    /**
     * @param exact also groups of one and two persons, and towns; otherwise it can be passed on
     * @throws org.zaedno.content.tenancy.NotAllowed for who does not run the event
     */
    public Report of(ItemId event, Language language, boolean exact) {
        var numbers = events.of(event);
        var in = words.in(language);
        var tables = new ArrayList<Table>();
        tables.add(table("kind", kinds(event, numbers, in), exact, in));
        tables.add(table("region", regions(numbers, in), exact, in));
        // Beside the districts, a town that is the only one of its own would be told after all.
        if (exact) tables.add(table("town", towns(numbers, in), true, in));
        // How somebody takes part says nothing of who they are.
        tables.add(table("way", ways(numbers, in), true, in));
        tables.removeIf(table -> table.lines().stream().noneMatch(Line::known));
        int towns = (int) numbers.towns().stream()
                .map(OfTown::town)
                .filter(name -> !name.isBlank())
                .count();
        return new Report(numbers, List.copyOf(tables), towns, exact);
    }

    private static Table table(String what, Map<Optional<String>, Number> groups, boolean exact, Phrases in) {
        var unknown = Optional.ofNullable(groups.remove(Optional.<String>empty()));
        var lines = new ArrayList<Line>();
        var told = exact ? new SmallGroups<>(groups, Optional.empty()) : SmallGroups.of(groups);
        told.told()
                .forEach((name, number) ->
                        lines.add(new Line(name.orElseThrow(), number.registered(), number.present(), true)));
        told.rest()
                .ifPresent(rest -> lines.add(new Line(
                        in.text("report.rest", rest.groups()),
                        rest.number().registered(),
                        rest.number().present(),
                        false)));
        unknown.ifPresent(number ->
                lines.add(new Line(in.text("report.unknown." + what), number.registered(), number.present(), false)));
        return new Table(what, in.text("report.by." + what), List.copyOf(lines));
    }

    private Map<Optional<String>, Number> kinds(ItemId event, EventNumbers numbers, Phrases in) {
        Map<KindId, String> names = forms.kindsEver(event).stream()
                .collect(Collectors.toMap(
                        InstitutionKind::id, kind -> kind.names().in(in.language())));
        var groups = new LinkedHashMap<Optional<String>, Number>();
        numbers.kinds().forEach(of -> add(groups, of.kind().map(names::get), of.number()));
        return groups;
    }

    private static Map<Optional<String>, Number> regions(EventNumbers numbers, Phrases in) {
        var groups = new LinkedHashMap<Optional<String>, Number>();
        numbers.regions()
                .forEach(of -> add(
                        groups, of.region().map(region -> in.text(Choices.key("fact.region.", region))), of.number()));
        return groups;
    }

    private static Map<Optional<String>, Number> towns(EventNumbers numbers, Phrases in) {
        var groups = new LinkedHashMap<Optional<String>, Number>();
        numbers.towns().forEach(of -> add(groups, Optional.of(of.town()).filter(name -> !name.isBlank()), of.number()));
        return groups;
    }

    private static Map<Optional<String>, Number> ways(EventNumbers numbers, Phrases in) {
        var groups = new LinkedHashMap<Optional<String>, Number>();
        numbers.ways()
                .forEach(of -> add(groups, Optional.of(in.text(Choices.key("report.way.", of.way()))), of.number()));
        return groups;
    }

    /** Two kinds may be called the same in one language. */
    private static void add(Map<Optional<String>, Number> groups, Optional<String> name, Number number) {
        groups.merge(
                name,
                number,
                (one, two) -> new Number(one.registered() + two.registered(), one.present() + two.present()));
    }
}
