package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

/** Writes into a rich-text field as its script does. */
public final class Typing {
    private Typing() {}

    public static void into(RichTextField field, String html) {
        var area = field.getChildren()
                .filter(RichTextArea.class::isInstance)
                .findFirst()
                .orElseThrow();
        try {
            area.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", html)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }
}
