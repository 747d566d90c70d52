package org.zaedno.hub.workspace.items;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemFilter.Coming;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Standing;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.theme.ThemeId;

/** What a list shows, as the address says it. Pages are numbered from 1; what makes no sense is left out. */
public record ItemQuery(ItemFilter filter, ItemSort sort, int size, int page) {
    public static final ItemQuery ALL = new ItemQuery(ItemFilter.ALL, ItemSort.LAST_CHANGED, ItemQuery.SIZE, 1);
    /** Rows of a page: two screens. */
    public static final int SIZE = 25;
    /** Rows of a page for who selects many. */
    static final int LARGE = 100;
    /** More pages than anybody turns; keeps the offset far from overflow. */
    private static final int PAGE_MAX = 10_000;

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    public static ItemQuery of(QueryParameters address) {
        var filter = new ItemFilter(
                address.getSingleParameter("q").flatMap(ItemQuery::words),
                one(address, "kind", Kind.values()),
                address.getSingleParameter("lang").flatMap(Language::of),
                one(address, "state", Standing.values()),
                address.getSingleParameter("theme").flatMap(ThemeId::parse),
                one(address, "for", Visibility.values()),
                address.getSingleParameter("by").flatMap(ItemQuery::person),
                day(address, "from").map(from -> from.atStartOfDay(SOFIA).toInstant()),
                day(address, "to").map(to -> to.plusDays(1).atStartOfDay(SOFIA).toInstant()),
                one(address, "coming", Coming.values()),
                address.getSingleParameter("assigned").flatMap(ItemQuery::person),
                false);
        return new ItemQuery(filter, sort(address), size(address), page(address));
    }

    public QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, String>();
        filter.words().ifPresent(words -> parameters.put("q", words));
        filter.kind().ifPresent(kind -> parameters.put("kind", name(kind)));
        filter.language().ifPresent(language -> parameters.put("lang", language.tag()));
        filter.standing().ifPresent(standing -> parameters.put("state", name(standing)));
        filter.theme().ifPresent(theme -> parameters.put("theme", theme.toString()));
        filter.visibility().ifPresent(readers -> parameters.put("for", name(readers)));
        filter.person().ifPresent(person -> parameters.put("by", person.toString()));
        from().ifPresent(from -> parameters.put("from", from.toString()));
        to().ifPresent(to -> parameters.put("to", to.toString()));
        filter.coming().ifPresent(coming -> parameters.put("coming", name(coming)));
        filter.assignee().ifPresent(person -> parameters.put("assigned", person.toString()));
        if (!sort.equals(ItemSort.LAST_CHANGED))
            parameters.put("sort", (sort.backwards() ? "-" : "") + name(sort.by()));
        if (size != SIZE) parameters.put("size", Integer.toString(size));
        if (page > 1) parameters.put("page", Integer.toString(page));
        return QueryParameters.simple(parameters);
    }

    /** A path with this query behind it. */
    public static String address(String path, ItemQuery query) {
        var parameters = query.toAddress().getQueryString();
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    /** The first day, in Sofia. */
    Optional<LocalDate> from() {
        return filter.from().map(from -> LocalDate.ofInstant(from, SOFIA));
    }

    /** The last day. */
    Optional<LocalDate> to() {
        return filter.until().map(until -> LocalDate.ofInstant(until, SOFIA).minusDays(1));
    }

    static Optional<Instant> beginning(Optional<LocalDate> day) {
        return day.map(from -> from.atStartOfDay(SOFIA).toInstant());
    }

    static Optional<Instant> end(Optional<LocalDate> day) {
        return beginning(day.map(last -> last.plusDays(1)));
    }

    /** Of a filter that has changed, one begins at the first page. */
    public ItemQuery narrowed(ItemFilter changed) {
        return new ItemQuery(changed, sort, size, 1);
    }

    ItemQuery sorted(ItemSort by) {
        return new ItemQuery(filter, by, size, 1);
    }

    ItemQuery sized(int rows) {
        return new ItemQuery(filter, sort, rows, 1);
    }

    public ItemQuery onPage(int number) {
        return new ItemQuery(filter, sort, size, number);
    }

    boolean isNarrowed() {
        return !filter.equals(ItemFilter.ALL);
    }

    public int offset() {
        return (page - 1) * size;
    }

    static Optional<String> words(String typed) {
        var text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(text.length(), EditionText.TITLE_MAX)));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> one(QueryParameters address, String name, E[] values) {
        return address.getSingleParameter(name)
                .flatMap(said -> Stream.of(values)
                        .filter(value -> name(value).equals(said))
                        .findFirst());
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(new PersonId(java.util.UUID.fromString(id)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name)
                    .filter(day -> day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static ItemSort sort(QueryParameters address) {
        var said = address.getSingleParameter("sort").orElse("");
        boolean backwards = said.startsWith("-");
        return Stream.of(ItemSort.By.values())
                .filter(by -> name(by).equals(backwards ? said.substring(1) : said))
                .map(by -> new ItemSort(by, backwards))
                .findFirst()
                .orElse(ItemSort.LAST_CHANGED);
    }

    private static int size(QueryParameters address) {
        return address.getSingleParameter("size").filter("100"::equals).isPresent() ? LARGE : SIZE;
    }

    private static int page(QueryParameters address) {
        return address.getSingleParameter("page")
                .filter(page -> page.matches("[0-9]{1,5}"))
                .map(page -> Math.clamp(Integer.parseInt(page), 1, PAGE_MAX))
                .orElse(1);
    }
}
