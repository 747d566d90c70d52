package org.zaedno.hub.look;

import java.util.List;
import org.zaedno.content.workspace.Colour;
import org.zaedno.content.workspace.Mark;

/** Dyed wool. Every ground keeps 5.7:1 to white, and 3:1 or more to its threads and to the marigold stitch. */
record Yarn(String ground) {
    static final String MARIGOLD = "#ffb020";
    /** In the order of the dye-house; a mark remembers its number. */
    static final List<Yarn> ALL = List.of(
                    "#a3283c", "#0b6583", "#4b6118", "#6d4526", "#64255a", "#2c3c92", "#1c5c3f", "#ad3567", "#465a7c",
                    "#98431a", "#5a3ea3", "#00655f", "#7b1735", "#215ba6", "#5f5612", "#7a55a0", "#b03b29", "#2b3158")
            .stream()
            .map(Yarn::new)
            .toList();

    /** Of a mark: the workspace's own colour where it has one. */
    static Yarn of(Mark mark) {
        return mark.own().map(own -> new Yarn(own.hex())).orElseGet(() -> ALL.get(mark.yarn()));
    }

    /** Mixed with white; {@code part} is how much of the colour stays, in hundredths. */
    String tint(int part) {
        return new Colour(ground).mixed(part, Colour.WHITE).hex();
    }
}
