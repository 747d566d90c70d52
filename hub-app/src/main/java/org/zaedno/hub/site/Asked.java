package org.zaedno.hub.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.zaedno.search.Reading;
import org.zaedno.search.Sort;

/** A question to the search as it stands in an address. Every choice on the page is a link to another one of these. */
record Asked(SearchText text, SearchChoices choices, Sort sort, Reading reading, PageNumber page) {

    static Asked forText(String text) {
        return new Asked(SearchText.of(text), SearchChoices.NONE, Sort.RELEVANCE, Reading.UNDERSTOOD, PageNumber.FIRST);
    }

    Asked choosing(SearchChoices other) {
        return new Asked(text, other, sort, reading, PageNumber.FIRST);
    }

    Asked sort(Sort other) {
        return new Asked(text, choices, other, reading, PageNumber.FIRST);
    }

    /** Exactly these words, without repair. */
    Asked asTyped() {
        return new Asked(text, choices, sort, Reading.AS_TYPED, PageNumber.FIRST);
    }

    /** Other words under the same choices. */
    Asked saying(String other) {
        return new Asked(SearchText.of(other), choices, sort, Reading.UNDERSTOOD, PageNumber.FIRST);
    }

    Asked page(int other) {
        return new Asked(text, choices, sort, reading, new PageNumber(other));
    }

    /** The same words, everywhere. */
    Asked everywhere() {
        return choosing(SearchChoices.NONE);
    }

    boolean isNarrowed() {
        return !choices.isEmpty();
    }

    /** Whether there is anything to answer: words, or a choice. */
    boolean isSomething() {
        return !text.isEmpty() || isNarrowed();
    }

    Place place() {
        var query = new ArrayList<String>();
        if (!text.isEmpty()) query.add("q=" + URLEncoder.encode(text.value(), StandardCharsets.UTF_8));
        query.addAll(choices.parameters());
        if (sort == Sort.NEWEST) query.add("sort=newest");
        if (reading == Reading.AS_TYPED) query.add("as=typed");
        if (page.value() > 1) query.add("page=" + page.value());
        var path = Section.SEARCH.path;
        return Place.below(query.isEmpty() ? path : path + "?" + String.join("&", query));
    }
}
