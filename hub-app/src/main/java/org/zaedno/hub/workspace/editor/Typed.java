package org.zaedno.hub.workspace.editor;

import java.util.HashMap;
import java.util.Map;
import org.zaedno.content.publication.EditionText;
import org.zaedno.hub.workspace.kit.RichTextField;

/**
 * The words of one edition as they stand in the fields, by the name of the field: not checked yet. Spaces that would not
 * be kept make no difference, nor does a field without anything in it.
 */
record Typed(Map<String, String> fields) {
    static final String TITLE = "title";
    static final String LEAD = "lead";
    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        var written = new HashMap<String, String>();
        fields.forEach((name, words) -> {
            var fit = fit(name, words);
            if (!fit.isEmpty()) written.put(name, fit);
        });
        fields = Map.copyOf(written);
    }

    static Typed of(EditionText text) {
        var fields = new HashMap<>(Map.of(TITLE, text.title(), LEAD, text.lead()));
        text.sections().forEach((name, html) -> fields.put(name, RichTextField.asWritten(html)));
        return new Typed(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String title() {
        return field(TITLE);
    }

    Typed with(String name, String words) {
        var changed = new HashMap<>(fields);
        changed.put(name, words);
        return new Typed(changed);
    }

    boolean isBlank() {
        return fields.isEmpty();
    }

    /** @throws org.zaedno.content.tenancy.InvalidValue where something does not fit */
    EditionText toText() {
        var sections = new HashMap<>(fields);
        sections.remove(TITLE);
        sections.remove(LEAD);
        return new EditionText(title(), field(LEAD), sections);
    }

    private static String fit(String name, String words) {
        return name.equals(TITLE) ? words.replaceAll("\\s+", " ").strip() : words.strip();
    }
}
