package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** @param member whose news, when not everybody's; @param choices the members to choose from */
record NewsListPage(
        Frame frame, Optional<String> member, List<Choice> choices, NewsRows rows, Optional<Instant> changesAt)
        implements Page {

    record Choice(String slug, String name, boolean chosen) {}

    @Override
    public String template() {
        return "news.jte";
    }
}
