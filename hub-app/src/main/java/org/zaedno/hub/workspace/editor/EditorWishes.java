package org.zaedno.hub.workspace.editor;

import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Step;

/** What the person at the editor wants done. */
interface EditorWishes {
    /** Words on the screen differ from the store. The browser asks to save them. */
    void wrote();

    void save();

    void step(Draft draft, Step step);

    void expire(Draft draft);

    void seeTheirs(Draft draft);

    void preview(Draft draft);

    void history(Draft draft);

    /** The person has compared the translation with the source. */
    void compared(Draft draft);

    /** To lay this edition on the table, or take it away. */
    void toggle(Language language);

    /** Something was said about a field, or settled. */
    void remarked();

    /** Takes the item out of the bin again. */
    void takeOut();
}
