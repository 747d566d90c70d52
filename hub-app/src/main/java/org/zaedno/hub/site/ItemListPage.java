package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Published items of a kind. @param member whose, when not everybody's; @param choices the members to choose from */
record ItemListPage(
        Frame frame,
        String kind,
        Optional<String> member,
        List<Choice> choices,
        ItemRows rows,
        Optional<Instant> changesAt)
        implements Page {

    record Choice(String slug, String name, boolean chosen) {}

    @Override
    public String template() {
        return "items.jte";
    }
}
