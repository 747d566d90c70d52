package org.zaedno.hub.workspace.shell;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.zaedno.hub.delivery.Assets;

/**
 * Tells the browser where the parts of the rich-text field are, which name each other by name only. At these addresses
 * they may be kept for ever. It has to stand before every script of the page.
 *
 * @see "Decision 0012"
 */
@Component
class ImportMap {
    private static final List<String> PROSEMIRROR = List.of(
            "prosemirror-commands",
            "prosemirror-dropcursor",
            "prosemirror-gapcursor",
            "prosemirror-history",
            "prosemirror-inputrules",
            "prosemirror-keymap",
            "prosemirror-model",
            "prosemirror-schema-list",
            "prosemirror-state",
            "prosemirror-tables",
            "prosemirror-transform",
            "prosemirror-view",
            "orderedmap",
            "rope-sequence",
            "w3c-keyname");

    private final String json;

    ImportMap(Assets assets) {
        var imports = new StringBuilder("{\"imports\":{\"zaedno-rich-text\":\"")
                .append(assets.address("workspace/rich/element.js"))
                .append('"');
        for (var name : PROSEMIRROR) {
            var address = assets.address("workspace/prosemirror/" + name + ".js");
            imports.append(",\"").append(name).append("\":\"").append(address).append('"');
        }
        json = imports.append("}}").toString();
    }

    void putInto(Document page) {
        page.head().prependElement("script").attr("type", "importmap").appendChild(new DataNode(json));
    }
}
