package org.zaedno.hub.workspace.editor;

import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Item;
import org.zaedno.hub.workspace.kit.RichTextField;

/** The item in front of the person, as a panel beside its text sees it. */
public interface DeskItem {
    /** As the editor knows it now: its version is what goes with a change. Only once it {@link #isBegun}. */
    Item item();

    /** Whether the item exists. A panel is never made before; a tool of a field may be. */
    boolean isBegun();

    /** The field of a section, where that edition lies on the table. */
    Optional<RichTextField> field(Language edition, String section);

    /** The edition being worked on: the translation, where two lie side by side. */
    Language inHand();

    /** What is on the screen, saved or not; empty while it could not be saved. */
    Optional<EditionText> words(Language edition);

    /** Puts these words into a field as if the person had typed them: they are saved like those. */
    void write(Language edition, String section, String words);

    /** Saves everything that is typed, because an answer belongs to saved words. @return whether all of it is */
    boolean saveAll();

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
