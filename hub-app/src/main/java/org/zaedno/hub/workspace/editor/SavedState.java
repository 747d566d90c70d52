package org.zaedno.hub.workspace.editor;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.hub.words.Phrases;

/**
 * Whether what is on the screen is in the store, said in one line.
 *
 * @param at when something was last saved here; empty: not yet in this visit
 */
record SavedState(
        boolean mayWrite, boolean begun, boolean unsaved, boolean stuck, Optional<Instant> at, Phrases words) {
    String text() {
        if (!mayWrite) return translate("workspace.editor.read-only");
        if (unsaved) return translate(stuck ? "editor.saved.stuck" : "workspace.editor.unsaved");
        if (!begun) return "";
        return at.map(instant -> translate("editor.saved.at", words.clock(instant)))
                .orElse(translate("workspace.editor.saved"));
    }

    boolean isMissing() {
        return mayWrite && unsaved;
    }
}
