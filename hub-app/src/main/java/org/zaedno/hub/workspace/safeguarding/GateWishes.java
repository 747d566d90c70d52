package org.zaedno.hub.workspace.safeguarding;

import org.zaedno.content.safeguarding.Finding;

/** What the panel asks of the editor in which it stands. */
public interface GateWishes {
    /** Puts the reader before this place: the section, the words, which one of the same words. */
    void show(Finding finding);

    /** Takes the words out of the text that is being written; nothing is saved by it. */
    void takeOut(Finding finding);

    /** Saves what is typed, where the answer belongs to saved words. @return whether all is saved */
    boolean save();

    /** Something was answered: buttons may have to change. */
    void answered();
}
