package org.zaedno.hub.workspace.files;

import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.FieldTool;
import org.zaedno.hub.workspace.kit.RichTextField;

/** Every text of the editor takes pictures and files from the library. */
@Component
class LibraryTool implements FieldTool {
    private final FileFields fields;

    LibraryTool(FileFields fields) {
        this.fields = fields;
    }

    @Override
    public void equip(RichTextField field, Language edition, DeskItem item) {
        fields.serve(field, edition);
    }
}
