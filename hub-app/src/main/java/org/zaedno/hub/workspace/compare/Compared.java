package org.zaedno.hub.workspace.compare;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.content.comparison.Comparison;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;

/**
 * What has become of one field.
 *
 * @param label the key of its name
 */
public record Compared(String label, Comparison comparison) {
    /** Title, lead and the sections of the kind, in their order; fields that are the same too. */
    public static List<Compared> of(Kind kind, EditionText before, EditionText after) {
        var fields = new ArrayList<Compared>();
        fields.add(new Compared("workspace.editor.title", Comparison.ofPlain(before.title(), after.title())));
        fields.add(new Compared("workspace.editor.lead", Comparison.ofPlain(before.lead(), after.lead())));
        for (var section : kind.sections()) {
            fields.add(new Compared(
                    "section." + kind.key() + "." + section.name(),
                    Comparison.ofHtml(before.section(section.name()), after.section(section.name()))));
        }
        return fields;
    }
}
