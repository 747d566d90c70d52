package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a run of words is marked. */
record Marks(Optional<Address> link, boolean strong, boolean em, boolean sub, boolean sup) {
    static final Marks NONE = new Marks(Optional.empty(), false, false, false, false);

    /** @param element its name; one that marks nothing changes nothing */
    Marks with(String element) {
        return switch (element) {
            case "b", "strong" -> new Marks(link, true, em, sub, sup);
            case "i", "em" -> new Marks(link, strong, true, sub, sup);
            case "sub" -> new Marks(link, strong, em, true, false);
            case "sup" -> new Marks(link, strong, em, false, true);
            default -> this;
        };
    }

    Marks linked(Address address) {
        return new Marks(Optional.of(address), strong, em, sub, sup);
    }

    /** Headings are heavy by themselves. */
    Marks light() {
        return new Marks(link, false, em, sub, sup);
    }

    /** What the words below a picture may have. */
    Marks ofCaption() {
        return new Marks(link, false, em, false, false);
    }

    /** From the outermost to the innermost; each begins with its name. */
    List<String> tags() {
        var tags = new ArrayList<String>();
        link.ifPresent(address -> tags.add("a href=\"" + Writing.attribute(address.value()) + "\""
                + address.file().map(file -> " data-file=\"" + file + "\"").orElse("")));
        if (strong) tags.add("strong");
        if (em) tags.add("em");
        if (sub) tags.add("sub");
        if (sup) tags.add("sup");
        return tags;
    }
}
