package org.zaedno.hub.site;

import java.time.Instant;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.words.Phrases;

/** Whose text and of which day. The mark always stands beside the name. */
record Byline(String mark, String name, String address, String day, String date) {
    static Byline of(Workspace owner, Instant at, Phrases words) {
        return new Byline(
                Weaving.mark(owner.mark()),
                owner.shortName().in(words.language()),
                MemberLink.address(owner, words.language()),
                words.day(at),
                words.date(at));
    }
}
