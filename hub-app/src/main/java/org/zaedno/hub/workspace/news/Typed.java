package org.zaedno.hub.workspace.news;

import org.zaedno.content.publication.EditionText;
import org.zaedno.hub.workspace.kit.RichTextField;

/** The words of one edition as they stand in the fields: not checked yet. Spaces that would not be kept make no difference. */
record Typed(String title, String lead, String body) {
    static final Typed NOTHING = new Typed("", "", "");

    Typed {
        title = title.replaceAll("\\s+", " ").strip();
        lead = lead.strip();
    }

    static Typed of(EditionText text) {
        return new Typed(text.title(), text.lead(), RichTextField.asWritten(text.body()));
    }

    boolean isBlank() {
        return title.isBlank() && lead.isBlank() && body.isBlank();
    }

    /** @throws org.zaedno.content.tenancy.InvalidValue where something does not fit */
    EditionText toText() {
        return new EditionText(title, lead, body);
    }
}
