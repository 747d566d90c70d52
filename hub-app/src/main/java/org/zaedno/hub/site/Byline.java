package org.zaedno.hub.site;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.words.Phrases;

/** Whose text and of which day. The mark always stands beside the name. @param address a guest has no page to lead to */
record Byline(String mark, String name, Optional<String> address, String day, String date) {
    /** Somebody who is named beside the owner. @param address a guest has no page to lead to */
    record Host(String mark, String name, Optional<String> address) {
        static Host of(Workspace host, Language language) {
            return new Host(Weaving.mark(host.mark()), host.shortName().in(language), Byline.address(host, language));
        }
    }

    static Byline of(Workspace owner, Instant at, Phrases words) {
        return of(owner, Weaving.mark(owner.mark()), at, words);
    }

    /** @param mark the owner's, drawn */
    static Byline of(Workspace owner, String mark, Instant at, Phrases words) {
        return new Byline(
                mark,
                owner.shortName().in(words.language()),
                address(owner, words.language()),
                words.day(at),
                words.date(at));
    }

    private static Optional<String> address(Workspace workspace, Language language) {
        return Optional.of(workspace)
                .filter(it -> it.type() != WorkspaceType.GUEST)
                .map(it -> MemberLink.address(it, language));
    }
}
