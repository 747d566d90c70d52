package org.zaedno.hub.workspace.files;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.files.FileFilter;
import org.zaedno.content.files.FileFilter.Family;
import org.zaedno.content.files.FileLimits;

/** What the library shows, as the address says it. Pages are numbered from 1; what makes no sense is left out. */
record FilesQuery(FileFilter filter, int page) {
    static final FilesQuery ALL = new FilesQuery(FileFilter.ALL, 1);
    /** Files of a page: four rows on a wide screen. */
    static final int SIZE = 24;
    /** More pages than anybody turns; keeps the offset far from overflow. */
    private static final int PAGE_MAX = 10_000;

    static FilesQuery of(QueryParameters address) {
        return new FilesQuery(
                new FileFilter(
                        address.getSingleParameter("q").flatMap(FilesQuery::words),
                        address.getSingleParameter("kind").flatMap(FilesQuery::family),
                        address.getSingleParameter("bin").isPresent()),
                address.getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,5}"))
                        .map(page -> Math.clamp(Integer.parseInt(page), 1, PAGE_MAX))
                        .orElse(1));
    }

    QueryParameters toAddress() {
        var parameters = new LinkedHashMap<String, String>();
        filter.text().ifPresent(words -> parameters.put("q", words));
        filter.family().ifPresent(family -> parameters.put("kind", name(family)));
        if (filter.binned()) parameters.put("bin", "1");
        if (page > 1) parameters.put("page", Integer.toString(page));
        return QueryParameters.simple(parameters);
    }

    /** Of a filter that has changed, one begins at the first page. */
    static FilesQuery narrowed(String text, Optional<Family> family, boolean binned) {
        return new FilesQuery(new FileFilter(words(text), family, binned), 1);
    }

    FilesQuery onPage(int number) {
        return new FilesQuery(filter, number);
    }

    boolean isNarrowed() {
        return !filter.equals(FileFilter.ALL);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    private static Optional<String> words(String typed) {
        var text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(text.length(), FileLimits.NAME_MAX)));
    }

    private static Optional<Family> family(String name) {
        return Stream.of(Family.values())
                .filter(family -> name(family).equals(name))
                .findFirst();
    }

    private static String name(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }
}
