package org.zaedno.hub.workspace.kinds;

import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.ItemPanel;

/** The first panel beside the text: what the kind itself asks about. */
abstract class FactsPanel implements ItemPanel {
    private final Kind kind;
    private final String title;

    FactsPanel(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean fits(Kind other) {
        return other == kind;
    }

    @Override
    public boolean open(Kind other) {
        return true;
    }
}
