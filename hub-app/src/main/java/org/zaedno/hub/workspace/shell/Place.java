package org.zaedno.hub.workspace.shell;

import java.util.Set;
import org.zaedno.content.people.Role;
import org.zaedno.hub.workspace.kit.Glyph;

/**
 * An entry of the navigation. Every feature provides its own as a bean.
 *
 * @param order from top to bottom; a workspace opens at the first
 * @param segment what follows the workspace in the address
 * @param label the key of its name
 * @param roles who finds it in the navigation: whoever holds one of them; none: everybody
 */
public record Place(int order, String segment, String label, Glyph glyph, Set<Role> roles) {
    /** For everybody in the workspace. */
    public Place(int order, String segment, String label, Glyph glyph) {
        this(order, segment, label, glyph, Set.of());
    }

    boolean isFor(Set<Role> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
