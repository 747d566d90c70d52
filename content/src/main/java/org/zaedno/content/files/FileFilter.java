package org.zaedno.content.files;

import java.util.Optional;

/** Narrows the library: words in a name, a picture's text or a credit; pictures or documents; the bin or what is not in it. */
public record FileFilter(Optional<String> text, Optional<Family> family, boolean binned) {
    public static final FileFilter ALL = new FileFilter(Optional.empty(), Optional.empty(), false);

    public enum Family {
        PICTURE,
        DOCUMENT
    }
}
