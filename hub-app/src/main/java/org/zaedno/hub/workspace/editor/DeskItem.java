package org.zaedno.hub.workspace.editor;

import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;

/** The item in front of the person, as a panel beside its text sees it. */
public interface DeskItem {
    /** As the editor knows it now: its version is what goes with a change. */
    Item item();

    /** As stored: what is being typed is not in there. */
    Map<Language, Edition> editions();

    /** Whether the person may write in this workspace at all; the doors decide about each change. */
    boolean mayWrite();

    /** The panel has changed the item: this is how it stands now. */
    void changed(Item item);

    /** The panel holds something that is not saved, or holds nothing any more: the bar tells. */
    void typed();

    /** Reads everything again, after {@link org.zaedno.content.tenancy.ChangedMeanwhile}: what is typed stays. */
    void reload();
}
