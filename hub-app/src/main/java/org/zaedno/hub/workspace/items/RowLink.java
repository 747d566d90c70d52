package org.zaedno.hub.workspace.items;

import java.util.Optional;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** A way from a row of a list to what belongs to the item besides its text. Every feature provides its own as a bean. */
public interface RowLink {
    /** Empty where the item has nothing of the kind, or the person nothing to do there. Asks no database. */
    Optional<Way> of(ItemRow item, ActingWorkspace acting);

    /**
     * @param address relative to {@code /space/}
     * @param name the key of what is there
     */
    record Way(String address, String name) {}
}
