package org.zaedno.hub.workspace.safeguarding;

import org.springframework.stereotype.Component;
import org.zaedno.content.safeguarding.PublishingGate;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;

/** The gate beside the text: unfolds by itself when it kept something from coming out. */
@Component
class GateItemPanel implements ItemPanel {
    private final PublishingGate gate;
    private final ReleaseDesk releases;
    private final Words words;

    GateItemPanel(PublishingGate gate, ReleaseDesk releases, Words words) {
        this.gate = gate;
        this.releases = releases;
        this.words = words;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "safeguarding.gate.title";
    }

    @Override
    public boolean answers(Refusal refusal) {
        return refusal.key().startsWith("invalid.gate-");
    }

    @Override
    public PanelPart of(DeskItem item) {
        return new GateInEditor(item, gate, releases, words);
    }
}
