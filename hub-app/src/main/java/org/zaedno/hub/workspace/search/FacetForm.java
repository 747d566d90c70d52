package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;

/** What the answers can be narrowed to, several at once, each with how many there would be. Says what was chosen; showing it is the address's business. */
class FacetForm extends Div {
    /** Boxes of one facet that are not folded away. */
    private static final int SHOWN = 8;

    FacetForm(
            KnownNames names,
            SearchQuery query,
            Map<Facet, List<FacetCount>> counts,
            BiConsumer<Facet, Set<String>> chosen) {
        addClassName("search-facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("find.page.narrow"));
        var facets = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = new LinkedHashMap<String, Long>();
            counts.getOrDefault(facet, List.of())
                    .forEach(count -> names.inAddress(facet, count.value())
                            .ifPresent(value -> values.merge(value, count.count(), Long::sum)));
            query.chosen().getOrDefault(facet, Set.of()).forEach(value -> values.putIfAbsent(value, 0L));
            if (values.size() > 1 || query.chosen().containsKey(facet)) facets.put(facet, values);
        }
        add(fold(!query.chosen().isEmpty()));
        facets.forEach((facet, values) -> add(group(facet, values, names, query, chosen)));
        setVisible(!facets.isEmpty());
    }

    /** On a phone alone: there is no room for boxes above the answers. */
    private Button fold(boolean open) {
        var fold = new Button(getTranslation("find.page.narrow"));
        fold.addClassName("search-fold");
        fold.addClickListener(click -> open(fold, !hasClassName("open")));
        open(fold, open);
        return fold;
    }

    private void open(Button fold, boolean open) {
        setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private static Div group(
            Facet facet,
            Map<String, Long> values,
            KnownNames names,
            SearchQuery query,
            BiConsumer<Facet, Set<String>> chosen) {
        var boxes = new CheckboxGroup<String>();
        boxes.setLabel(boxes.getTranslation("find.page.facet-" + facet.name().toLowerCase(java.util.Locale.ROOT)));
        boxes.setItems(values.keySet());
        boxes.setItemLabelGenerator(
                value -> boxes.getTranslation("find.page.choice", names.name(facet, value), values.get(value)));
        boxes.setValue(query.chosen().getOrDefault(facet, Set.of()));
        boxes.addThemeName("vertical");
        boxes.addValueChangeListener(change -> chosen.accept(facet, change.getValue()));
        if (values.size() <= SHOWN) return new Div(boxes);
        var folded = new Details(boxes.getLabel(), boxes);
        boxes.setLabel("");
        boxes.setAriaLabel(folded.getSummaryText());
        folded.setOpened(query.chosen().containsKey(facet));
        return new Div(folded);
    }
}
