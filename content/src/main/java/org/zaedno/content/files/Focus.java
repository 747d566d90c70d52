package org.zaedno.content.files;

import org.zaedno.content.tenancy.InvalidValue;

/** The place of a picture that must stay visible when it is cut, in percent from the left and from the top. */
public record Focus(int x, int y) {
    public static final Focus MIDDLE = new Focus(50, 50);

    /** @throws InvalidValue outside of the picture */
    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) throw new InvalidValue("file-focus");
    }
}
