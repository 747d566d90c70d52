package org.zaedno.hub.workspace.shell;

import org.zaedno.hub.workspace.kit.Glyph;

/**
 * An entry of the navigation. Every feature provides its own as a bean.
 *
 * @param order from top to bottom; a workspace opens at the first
 * @param segment what follows the workspace in the address
 * @param label the key of its name
 */
public record Place(int order, String segment, String label, Glyph glyph) {}
