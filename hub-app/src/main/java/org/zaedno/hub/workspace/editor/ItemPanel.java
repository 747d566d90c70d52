package org.zaedno.hub.workspace.editor;

import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.Refusal;

/**
 * A folded part beside the text: facts of the kind, pictures, relations, placements, the gate, who did what. Every
 * feature provides its own as a bean without state; what it makes for an item is made when it is first unfolded.
 */
public interface ItemPanel {
    /**
     * From top to bottom. The kind's facts stand at 10, pictures and files at 20, the gate at 30, relations at 40,
     * placements at 50, the address at 60, who did what at 90.
     */
    int order();

    /** The key of its heading. */
    String title();

    default boolean fits(Kind kind) {
        return true;
    }

    /** Whether it stands open from the beginning: for what nearly every item of the kind needs. */
    default boolean open(Kind kind) {
        return false;
    }

    /** Whether it tells what to do about this refusal: then it unfolds when a step was refused for it. */
    default boolean answers(Refusal refusal) {
        return false;
    }

    /** Made once for every editor, when it is unfolded and the item exists. */
    PanelPart of(DeskItem item);
}
