package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.UI;
import org.zaedno.content.language.Language;

/** The language in which the person in front of this UI reads. */
public final class ReadersLanguage {
    private ReadersLanguage() {}

    public static Language current() {
        var ui = UI.getCurrent();
        return ui == null
                ? Language.BG
                : Language.of(ui.getLocale().getLanguage()).orElse(Language.BG);
    }
}
