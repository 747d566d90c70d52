package org.zaedno.hub.workspace.news;

import org.zaedno.content.publication.Step;

/** What the person at the editor wants done. */
interface EditorWishes {
    void save();

    void step(Draft draft, Step step);

    void seeTheirs(Draft draft);

    /** Something on the screen differs from the store. */
    void typed();
}
