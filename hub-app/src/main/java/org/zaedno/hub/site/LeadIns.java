package org.zaedno.hub.site;

import java.util.regex.Pattern;

/** A list whose entries begin with a few strong words and a stop tells steps or lessons by name: the page sets the names apart. */
final class LeadIns {
    /** In characters: longer is no name. */
    private static final int NAME_MAX = 120;

    private static final Pattern NAME =
            Pattern.compile("<li>(<p>)?<strong>([^<]{1," + NAME_MAX + "}[.:?!…][“”\"]?)</strong>");

    private LeadIns() {}

    static String in(String html) {
        return html.contains("<li>") ? NAME.matcher(html).replaceAll("<li>$1<strong class=\"name\">$2</strong>") : html;
    }
}
