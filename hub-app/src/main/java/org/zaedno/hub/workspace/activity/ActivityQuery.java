package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zaedno.content.audit.ActivityFilter;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.tenancy.PersonId;

/** What the log shows, as the address says it. Pages are numbered from 1; what makes no sense is left out. */
record ActivityQuery(
        Optional<PersonId> person, Optional<Deed.Area> area, Optional<Since> since, Optional<UUID> subject, int page) {
    static final String SUBJECT = "about";
    static final ActivityQuery ALL =
            new ActivityQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    /** Lines of a page: two or three screens. */
    static final int SIZE = 50;
    /** More pages than anybody turns; keeps the offset far from overflow. */
    private static final int PAGE_MAX = 10_000;

    /** How far one looks back. */
    enum Since {
        DAY(1),
        WEEK(7),
        MONTH(30),
        YEAR(365);

        private final int days;

        Since(int days) {
            this.days = days;
        }
    }

    static ActivityQuery of(QueryParameters address) {
        return new ActivityQuery(
                address.getSingleParameter("person").flatMap(PersonId::parse),
                address.getSingleParameter("area").flatMap(name -> named(Deed.Area.values(), name)),
                address.getSingleParameter("since").flatMap(name -> named(Since.values(), name)),
                address.getSingleParameter(SUBJECT).flatMap(PersonId::parse).map(PersonId::value),
                address.getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,5}"))
                        .map(page -> Math.clamp(Integer.parseInt(page), 1, PAGE_MAX))
                        .orElse(1));
    }

    QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, String>();
        person.ifPresent(id -> parameters.put("person", id.toString()));
        area.ifPresent(wanted -> parameters.put("area", name(wanted)));
        since.ifPresent(wanted -> parameters.put("since", name(wanted)));
        subject.ifPresent(id -> parameters.put(SUBJECT, id.toString()));
        if (page > 1) parameters.put("page", Integer.toString(page));
        return QueryParameters.simple(parameters);
    }

    /** Of a filter that has changed, one begins at the first page. */
    ActivityQuery narrowed(Optional<PersonId> by, Optional<Deed.Area> wanted, Optional<Since> from) {
        return new ActivityQuery(by, wanted, from, subject, 1);
    }

    ActivityQuery aboutEverything() {
        return new ActivityQuery(person, area, since, Optional.empty(), 1);
    }

    ActivityQuery onPage(int number) {
        return new ActivityQuery(person, area, since, subject, number);
    }

    boolean isNarrowed() {
        return !onPage(1).equals(ALL);
    }

    ActivityFilter filter(Instant now) {
        return new ActivityFilter(
                person, area, subject, since.map(wanted -> now.minus(Duration.ofDays(wanted.days))), Optional.empty());
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> name(value).equals(name)).findFirst();
    }
}
