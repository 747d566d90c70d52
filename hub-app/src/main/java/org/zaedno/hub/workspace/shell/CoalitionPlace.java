package org.zaedno.hub.workspace.shell;

import org.zaedno.content.people.Duty;
import org.zaedno.hub.workspace.kit.Glyph;

/**
 * An entry of the navigation of the coalition's own workspace, seen by who holds its duty. Every feature provides its own
 * as a bean.
 *
 * @param order from top to bottom
 * @param segment what follows {@code coalition/} in the address
 * @param label the key of its name
 * @param duty without which nobody enters
 */
public record CoalitionPlace(int order, String segment, String label, Glyph glyph, Duty duty) {}
