package org.zaedno.hub.workspace.kit;

import java.util.UUID;

/**
 * A file to be linked from a text, in a paragraph of its own.
 *
 * @param id of the file
 * @param name of the file, as in its address
 * @param label what the link says; empty: the name
 */
public record FileInText(UUID id, String name, String label) {}
