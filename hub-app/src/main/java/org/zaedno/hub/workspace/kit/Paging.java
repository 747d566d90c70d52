package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** Which rows these are, and the way to the others. Pages are numbered from 1; each is an address of its own. */
public final class Paging extends Nav {
    /** @param address the address of a page */
    public Paging(int page, int size, long total, IntFunction<String> address) {
        addClassName("paging");
        setAriaLabel(getTranslation("workspace.paging.label"));
        if (page > 1) add(link("workspace.paging.previous", address.apply(page - 1)));
        long first = (page - 1L) * size + 1;
        add(new Span(getTranslation("workspace.paging.rows", first, Math.min(total, first + size - 1), total)));
        if (first + size <= total) add(link("workspace.paging.next", address.apply(page + 1)));
        setVisible(total > size);
    }

    private Anchor link(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("link");
        return link;
    }
}
