package org.zaedno.hub.report;

import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;

/** Where the report of an event is to be had outside the workspace; for its organisers alone. */
public final class ReportAddress {
    static final String AT = "/reports/{event}/{language:bg|en}";

    private ReportAddress() {}

    public static String participants(ItemId event, Language language, SheetFormat format, Taken taken) {
        return at(event, language) + "/participants." + format.ending() + taken.query();
    }

    public static String numbers(ItemId event, Language language, SheetFormat format) {
        return at(event, language) + "/numbers." + format.ending();
    }

    /** The questions as people will see them. */
    public static String feedback(ItemId event, Language language) {
        return at(event, language) + "/feedback";
    }

    private static String at(ItemId event, Language language) {
        return "/reports/" + event + "/" + language.tag();
    }
}
