package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zaedno.content.publication.ItemSort;

/** In which order, and how many on a page. */
class ListOrder extends Div {
    ListOrder(ItemQuery query, Consumer<ItemQuery> chosen) {
        addClassName("filter");
        var order = new Select<ItemSort>();
        order.setLabel(getTranslation("items.order.label"));
        order.setItems(Stream.of(ItemSort.By.values())
                .flatMap(by -> Stream.of(new ItemSort(by, false), new ItemSort(by, true)))
                .toList());
        order.setItemLabelGenerator(
                sort -> getTranslation("items.order." + ItemQuery.name(sort.by()) + (sort.backwards() ? "-back" : "")));
        order.setValue(query.sort());
        order.addValueChangeListener(change -> chosen.accept(query.sorted(change.getValue())));
        var size = new Select<Integer>();
        size.setLabel(getTranslation("items.order.size"));
        size.setItems(ItemQuery.SIZE, ItemQuery.LARGE);
        size.setValue(query.size());
        size.addValueChangeListener(change -> chosen.accept(query.sized(change.getValue())));
        add(order, size);
    }
}
