package org.zaedno.hub.workspace.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/**
 * Two versions of a text in one. What came in is underlined, what went is struck out, and a screen reader says both;
 * long stretches that stayed are folded. Fields that stayed as a whole are left out.
 */
public final class ComparisonView extends Div {
    public ComparisonView(List<Compared> fields) {
        addClassName("compared");
        var changed =
                fields.stream().filter(field -> !field.comparison().isSame()).toList();
        if (changed.isEmpty()) add(new Paragraph(getTranslation("compare.same")));
        else add(counts(changed));
        changed.forEach(field -> add(field(field)));
    }

    private Paragraph counts(List<Compared> changed) {
        int added = changed.stream()
                .mapToInt(field -> field.comparison().wordsAdded())
                .sum();
        int removed = changed.stream()
                .mapToInt(field -> field.comparison().wordsRemoved())
                .sum();
        var counts = new Paragraph(getTranslation("compare.counts", added, removed));
        counts.addClassName("compared-counts");
        return counts;
    }

    private Section field(Compared field) {
        var words = new Div();
        words.addClassName("compared-text");
        words.getElement()
                .setProperty("innerHTML", ComparisonHtml.of(field.comparison(), (k, a) -> getTranslation(k, a)));
        return new Section(new H3(getTranslation(field.label())), words);
    }
}
