package org.zaedno.hub.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationState;

/**
 * What of the participants is taken along.
 *
 * @param columns in the order of their list; empty stands for the usual ones
 * @param needs what people need to take part: only where it was ticked for this once
 * @param answers to the organiser's questions
 */
public record Taken(Who who, List<PeopleColumn> columns, boolean needs, boolean answers) {
    /** Which of them. */
    public enum Who {
        /** With a place. */
        CONFIRMED,
        /** Of those, who was marked at the door. */
        PRESENT,
        /** However they stand. */
        ALL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        RegistrationFilter filter() {
            return this == ALL ? RegistrationFilter.ALL : RegistrationFilter.in(RegistrationState.CONFIRMED);
        }
    }

    public Taken {
        columns = Arrays.stream(PeopleColumn.values()).filter(columns::contains).toList();
        if (columns.isEmpty()) columns = PeopleColumn.USUAL;
    }

    /** As an address says it; what it does not know it leaves out. */
    static Taken of(String who, String columns, String needs, String answers) {
        return new Taken(
                Arrays.stream(Who.values())
                        .filter(one -> one.code().equals(who))
                        .findFirst()
                        .orElse(Who.CONFIRMED),
                Stream.of(columns.toLowerCase(Locale.ROOT).split(","))
                        .flatMap(code -> PeopleColumn.of(code).stream())
                        .toList(),
                needs.equals("yes"),
                answers.equals("yes"));
    }

    /** After the question mark. */
    String query() {
        return "?who=" + who.code() + "&columns="
                + columns.stream().map(PeopleColumn::code).collect(Collectors.joining(","))
                + (needs ? "&needs=yes" : "") + (answers ? "&answers=yes" : "");
    }

    /** For the log: codes with commas between. */
    String codes() {
        return Stream.of(
                        columns.stream().map(PeopleColumn::code),
                        needs ? Stream.of("needs") : Stream.<String>empty(),
                        answers ? Stream.of("answers") : Stream.<String>empty())
                .flatMap(all -> all)
                .collect(Collectors.joining(","));
    }
}
