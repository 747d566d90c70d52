package org.zaedno.hub.workspace.editor;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.presence.Presence;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Remarks;
import org.zaedno.content.publication.Returns;
import org.zaedno.content.publication.Revisions;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.words.Words;

/** Every door an editor goes through, so that its views need not name them one by one. */
@Component
record EditorDoors(
        EditorialDesk desk,
        Revisions revisions,
        Remarks remarks,
        Returns returns,
        Bin bin,
        PeopleDesk people,
        Themes themes,
        Presence presence,
        OpenEditors openEditors,
        Words words,
        List<ItemPanel> everyPanel,
        List<FieldTool> tools) {

    List<ItemPanel> panels(Kind kind) {
        return everyPanel.stream()
                .filter(panel -> panel.fits(kind))
                .sorted(Comparator.comparing(ItemPanel::order))
                .toList();
    }
}
