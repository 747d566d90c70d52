package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.KindPlace;

/** The item an address names, or a new one of the kind. */
final class AskedItem {
    private AskedItem() {}

    /** @throws NotFoundException for what is no kind or no item, is unknown, of another kind or somebody else's */
    static Manuscript open(RouteParameters address, EditorialDesk desk) {
        var kind =
                address.get("kind").flatMap(KindPlace::of).map(KindPlace::kind).orElseThrow(NotFoundException::new);
        var item = address.get("item").orElse("");
        if (item.equals(KindPlace.NEW)) return Manuscript.fresh(desk, kind);
        try {
            return Manuscript.open(desk, kind, ItemId.parse(item).orElseThrow(NotFoundException::new));
        } catch (Refusal unknownOrSomebodyElses) {
            throw new NotFoundException();
        }
    }
}
