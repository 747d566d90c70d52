package org.zaedno.hub.workspace.safeguarding;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.State;
import org.zaedno.content.safeguarding.Finding;
import org.zaedno.content.safeguarding.GateState;
import org.zaedno.content.safeguarding.PersonalDetails;
import org.zaedno.content.safeguarding.PublishingGate;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.PanelPart;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The gate looks at the edition in hand, whenever it was saved or another one was laid on the table. */
class GateInEditor implements PanelPart {
    private final DeskItem item;
    private final GatePanel panel;

    private record Looked(Language language, EditionText words, int version, Optional<State> state) {}

    private Optional<Looked> looked = Optional.empty();

    GateInEditor(DeskItem item, PublishingGate gate, ReleaseDesk releases, Words words) {
        this.item = item;
        this.panel = new GatePanel(gate, releases, words.in(ReadersLanguage.current()), wishes());
        panel.onLook(this::mark);
        refresh();
    }

    @Override
    public Component component() {
        return panel;
    }

    /** The same words of the same item look the same, until they come out or are taken back. */
    @Override
    public final void refresh() {
        var language = item.inHand();
        var now = item.words(language)
                .map(words -> new Looked(
                        language,
                        words,
                        item.item().version(),
                        Optional.ofNullable(item.editions().get(language)).map(Edition::state)));
        if (now.isEmpty() || now.equals(looked)) return;
        looked = now;
        look();
    }

    private GateWishes wishes() {
        return new GateWishes() {
            @Override
            public void show(Finding finding) {
                item.field(item.inHand(), finding.section()).ifPresent(field -> field.focus());
            }

            @Override
            public void takeOut(Finding finding) {
                var edition = item.inHand();
                item.words(edition)
                        .ifPresent(words ->
                                item.write(edition, finding.section(), finding.takenOutOf(text(words, finding))));
            }

            @Override
            public boolean save() {
                return item.saveAll();
            }

            @Override
            public void answered() {
                item.reload();
            }
        };
    }

    private void look() {
        looked.ifPresent(
                at -> panel.show(item.item().id(), item.item().kind(), at.language(), at.words(), item.mayWrite()));
    }

    /** Where the words stand they are marked, section by section. */
    private void mark(GateState state) {
        for (var section : item.item().kind().sections()) {
            var here = state.findings().stream()
                    .filter(seen -> seen.reason().isEmpty())
                    .map(GateState.Seen::finding)
                    .filter(finding -> finding.section().equals(section.name()))
                    .map(GateInEditor::marked)
                    .toList();
            item.field(item.inHand(), section.name()).ifPresent(field -> field.mark(List.copyOf(here)));
        }
    }

    private static org.zaedno.hub.workspace.kit.Finding marked(Finding finding) {
        var kind = FindingList.key(finding.detail());
        return new org.zaedno.hub.workspace.kit.Finding(
                finding.exact(), kind, translate("safeguarding.detail." + kind));
    }

    private static String text(EditionText words, Finding finding) {
        return switch (finding.section()) {
            case PersonalDetails.TITLE -> words.title();
            case PersonalDetails.LEAD -> words.lead();
            default -> words.section(finding.section());
        };
    }
}
