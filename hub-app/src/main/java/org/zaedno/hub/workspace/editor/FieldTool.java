package org.zaedno.hub.workspace.editor;

import org.zaedno.content.language.Language;
import org.zaedno.hub.workspace.kit.RichTextField;

/**
 * Gives the rich-text fields of an editor what another feature has: pictures from the library, files, an upload. Every
 * feature provides its own as a bean without state.
 */
public interface FieldTool {
    /** Called once for every field, when it is made. The item need not be begun by then. */
    void equip(RichTextField field, Language edition, DeskItem item);
}
