package org.zaedno.hub.look;

import java.util.HashMap;
import java.util.Map;
import org.zaedno.content.workspace.Mark;

/** The marks of one page: drawn where each stands first, pointed at wherever it stands again. For one page and one thread. */
public final class MarksOnPage {
    private final Map<Mark, String> again = new HashMap<>();

    /** As {@link Weaving#mark}. */
    public String of(Mark mark) {
        var before = again.get(mark);
        if (before != null) return before;
        var name = "mark-" + again.size();
        again.put(mark, Weaving.framed("<use href=\"#" + name + "\"/>"));
        return Weaving.framed("<g id=\"" + name + "\">" + Weaving.rounded(mark) + "</g>");
    }
}
