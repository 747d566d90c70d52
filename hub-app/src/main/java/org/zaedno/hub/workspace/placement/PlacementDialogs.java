package org.zaedno.hub.workspace.placement;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.placement.PlaceableItem;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;

/** Offering and asking: what, to whom, and with which words. */
class PlacementDialogs {
    @FunctionalInterface
    private interface Find {
        List<PlaceableItem> page(String text, Language wished, int offset, int limit);
    }

    private final Placements placements;
    private final PlacementMoves moves;

    PlacementDialogs(Placements placements, PlacementMoves moves) {
        this.placements = placements;
        this.moves = moves;
    }

    /** Offers this item, or one that is chosen here. */
    void offer(Optional<ItemId> item) {
        var hosts = hosts();
        var items = items("placement.offer.item", placements::offerable, new Others(List.of()));
        var dialog = new SayDialog(
                translate("placement.offer.title"),
                translate("placement.offer.text"),
                Placements.WORDS_MAX,
                translate("placement.offer.send"),
                words -> {
                    var offered = item.or(() -> items.getOptionalValue().map(PlaceableItem::id))
                            .orElseThrow(() -> new InvalidValue("placement-item"));
                    var host = hosts.getOptionalValue().orElseThrow(() -> new InvalidValue("placement-host"));
                    var placement = placements.offer(offered, host.id(), words);
                    moves.done(placement, "placement.done-offer");
                });
        if (item.isPresent()) dialog.asking(hosts);
        else dialog.asking(items, hosts);
        dialog.open();
    }

    void ask() {
        var items = items("placement.request.item", placements::askable, new Others(placements.hosts()));
        new SayDialog(
                        translate("placement.request.title"),
                        translate("placement.request.text"),
                        Placements.WORDS_MAX,
                        translate("placement.request.send"),
                        words -> {
                            var asked = items.getOptionalValue().orElseThrow(() -> new InvalidValue("placement-item"));
                            moves.done(placements.ask(asked.id(), words), "placement.done-request");
                        })
                .asking(items)
                .open();
    }

    private ComboBox<Workspace> hosts() {
        var hosts = new ComboBox<Workspace>(translate("placement.offer.host"));
        hosts.setItems(placements.hosts());
        hosts.setItemLabelGenerator(host -> host.name().in(ReadersLanguage.current()));
        hosts.setRequiredIndicatorVisible(true);
        hosts.setManualValidation(true);
        hosts.setWidthFull();
        return hosts;
    }

    private ComboBox<PlaceableItem> items(String label, Find find, Others others) {
        var reading = ReadersLanguage.current();
        var items = new ComboBox<PlaceableItem>(translate(label));
        items.setHelperText(translate("placement.item-help"));
        items.setItems((Query<PlaceableItem, String> query) ->
                find.page(query.getFilter().orElse(""), reading, query.getOffset(), query.getLimit()).stream());
        items.setItemLabelGenerator(item -> labelled(item, others.name(item.owner())));
        items.setRequiredIndicatorVisible(true);
        items.setManualValidation(true);
        items.setWidthFull();
        return items;
    }

    private static String labelled(PlaceableItem item, String owner) {
        return owner.isEmpty() ? item.title() : translate("placement.item-of", item.title(), owner);
    }
}
