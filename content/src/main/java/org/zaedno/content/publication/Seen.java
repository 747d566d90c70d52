package org.zaedno.content.publication;

import java.util.OptionalInt;

/**
 * The versions that were on the screen of whoever decides. With the item's version a step that brings words out is
 * refused too when somebody meanwhile changed for whom they are.
 */
public record Seen(int edition, OptionalInt item) {
    public static Seen edition(int version) {
        return new Seen(version, OptionalInt.empty());
    }

    public static Seen of(Edition edition, Item item) {
        return new Seen(edition.version(), OptionalInt.of(item.version()));
    }
}
