package org.zaedno.hub.workspace.files;

import org.jsoup.nodes.Element;
import org.zaedno.content.files.KeptFile;

/**
 * A picture chosen for a text.
 *
 * @param alt what it shows, in the language of the text; empty only where somebody said that it says nothing
 * @param caption under it; may be empty
 */
public record PickedPicture(KeptFile file, String alt, String caption) {

    /** As it stands in a stored text. */
    public String html() {
        var figure = new Element("figure").attr("data-file", file.id().toString());
        figure.appendElement("img").attr("src", file.address()).attr("alt", alt);
        if (!caption.isEmpty()) figure.appendElement("figcaption").text(caption);
        return figure.outerHtml();
    }
}
