package org.zaedno.hub.workspace.kit;

import java.util.UUID;

/**
 * A picture to be put into a text.
 *
 * @param id of the file
 * @param name of the file, as in its address
 * @param alt what is to be seen; empty and not decorative: the writer is asked for it below the text
 * @param caption may be empty
 * @param decorative whoever does not see it misses nothing
 */
public record PictureInText(UUID id, String name, String alt, String caption, boolean decorative) {}
