package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.safeguarding.GateState;
import org.zaedno.content.safeguarding.PublishingGate;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;

/**
 * How one edition stands before publishing, in one sentence, and what can be done about it: findings one by one,
 * pictures, the check-list. Call {@link #show} whenever the text has been written further; nothing is kept of it.
 */
public final class GatePanel extends Section {
    private final transient PublishingGate gate;
    private final transient ReleaseDesk releases;
    private final transient Phrases words;
    private final transient GateWishes wishes;
    private final Paragraph verdict = new Paragraph();
    private final FindingList findings = new FindingList();
    private final PictureList pictures;
    private final ChecklistForm checklist;
    private transient Consumer<GateState> told = state -> {};

    private record Looked(ItemId item, Kind kind, Language language, EditionText text) {}

    private transient Looked looked;
    private boolean mayWrite;

    public GatePanel(PublishingGate gate, ReleaseDesk releases, Phrases words, GateWishes wishes) {
        this.gate = gate;
        this.releases = releases;
        this.words = words;
        this.wishes = wishes;
        this.pictures = new PictureList(words);
        this.checklist = new ChecklistForm(words);
        addClassName("gate");
        getElement().setAttribute("aria-label", getTranslation("safeguarding.gate.title"));
        verdict.addClassName("gate-verdict");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("safeguarding.gate.title")), verdict, findings, pictures, checklist);
        findings.onShow(wishes::show);
        findings.onTakeOut(wishes::takeOut);
        findings.onAcknowledge((finding, reason) -> answer(() -> gate.acknowledge(looked.item, finding, reason)));
        findings.onReopen(finding -> answer(() -> gate.reopen(looked.item, finding)));
        pictures.onAsk((file, why) -> answer(() -> this.releases.request(looked.item, file, why)));
        checklist.onAnswer(answers -> {
            if (wishes.save()) answer(() -> gate.answer(looked.item, looked.language, answers));
        });
    }

    /** Is told of every look, also the first one. */
    public void onLook(Consumer<GateState> told) {
        this.told = told;
    }

    /** Looks at these words, saved or not. @param mayWrite whether the person may answer */
    public void show(ItemId item, Kind kind, Language language, EditionText text, boolean mayWrite) {
        looked = new Looked(item, kind, language, text);
        this.mayWrite = mayWrite;
        look();
    }

    private void look() {
        var state = gate.look(looked.item, looked.language, looked.text);
        verdict.setText(state.obstacles().stream()
                .sorted()
                .findFirst()
                .map(obstacle -> Notice.textOf(obstacle.refusal()))
                .orElseGet(() -> getTranslation("safeguarding.gate.open")));
        getElement().setAttribute("data-gate", state.isOpen() ? "open" : "closed");
        findings.show(looked.kind, state.findings(), mayWrite);
        pictures.show(state.pictures(), mayWrite);
        checklist.show(state, mayWrite);
        told.accept(state);
    }

    private void answer(Runnable answer) {
        try {
            answer.run();
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
        look();
        wishes.answered();
    }
}
