package org.zaedno.hub.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.search.Sort;

/** A question to the search as it stands in an address. Every choice on the page is a link to another one of these. */
record Asked(
        SearchText text,
        Optional<FoundKind> kind,
        Optional<Slug> member,
        Optional<Language> edition,
        Sort sort,
        PageNumber page) {

    static Asked forText(String text) {
        return new Asked(
                SearchText.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.RELEVANCE,
                PageNumber.FIRST);
    }

    Asked kind(Optional<FoundKind> other) {
        return new Asked(text, other, member, edition, sort, PageNumber.FIRST);
    }

    Asked member(Optional<Slug> other) {
        return new Asked(text, kind, other, edition, sort, PageNumber.FIRST);
    }

    Asked edition(Optional<Language> other) {
        return new Asked(text, kind, member, other, sort, PageNumber.FIRST);
    }

    Asked sort(Sort other) {
        return new Asked(text, kind, member, edition, other, PageNumber.FIRST);
    }

    Asked page(int other) {
        return new Asked(text, kind, member, edition, sort, new PageNumber(other));
    }

    /** The same words, everywhere. */
    Asked everywhere() {
        return new Asked(text, Optional.empty(), Optional.empty(), Optional.empty(), sort, PageNumber.FIRST);
    }

    boolean isNarrowed() {
        return kind.isPresent() || member.isPresent() || edition.isPresent();
    }

    /** Whether there is anything to answer: words, or a choice. */
    boolean isSomething() {
        return !text.isEmpty() || isNarrowed();
    }

    Place place() {
        var query = new ArrayList<String>();
        if (!text.isEmpty()) query.add("q=" + URLEncoder.encode(text.value(), StandardCharsets.UTF_8));
        kind.ifPresent(k -> query.add("kind=" + k.key()));
        member.ifPresent(m -> query.add("member=" + m));
        edition.ifPresent(e -> query.add("language=" + e.tag()));
        if (sort == Sort.NEWEST) query.add("sort=newest");
        if (page.value() > 1) query.add("page=" + page.value());
        var path = Section.SEARCH.path;
        return Place.below(query.isEmpty() ? path : path + "?" + String.join("&", query));
    }
}
