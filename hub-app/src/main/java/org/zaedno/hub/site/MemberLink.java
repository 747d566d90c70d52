package org.zaedno.hub.site;

import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.Weaving;

/** A workspace in a list: its mark, its name, the way to its page. {@code tile} is the mark for the band. */
record MemberLink(String mark, String tile, String name, String address, String about, boolean sample) {
    static MemberLink of(Workspace workspace, Language language) {
        return new MemberLink(
                Weaving.mark(workspace.mark()),
                Weaving.tile(workspace.mark()),
                workspace.name().in(language),
                address(workspace, language),
                workspace.about().in(language),
                workspace.sample());
    }

    static String address(Workspace workspace, Language language) {
        return Place.below(Section.MEMBERS.path + "/" + workspace.slug()).in(language);
    }
}
