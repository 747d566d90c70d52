package org.zaedno.hub.workspace.editor;

import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.ItemAddress;

/** The address of an item, and the way to the bin. */
@Component
class AddressPanel implements ItemPanel {
    private final ItemAddress addresses;
    private final Bin bin;

    AddressPanel(ItemAddress addresses, Bin bin) {
        this.addresses = addresses;
        this.bin = bin;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "editor.address.title";
    }

    @Override
    public PanelPart of(DeskItem item) {
        var form = new AddressForm(item, addresses, bin);
        return new PanelPart() {
            @Override
            public com.vaadin.flow.component.Component component() {
                return form;
            }

            @Override
            public void refresh() {
                form.refresh();
            }
        };
    }
}
