package org.zaedno.hub.workspace.kit;

/** Line drawings on a field of 24 × 24, decorative: words stand beside them. */
public enum Glyph {
    NEWS("m4 20 1-4L16 5l3 3L8 19zM14 7l3 3"),
    PEOPLE("M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6"
            + "M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .7 3.5 2.5 3.5 5.5"),
    HISTORY("M4 12a8 8 0 1 0 2.4-5.7L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2"),
    SETTINGS(
            "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z"),
    COPY("M9 9h11v11H9zM15 9V4H4v11h5"),
    CHOOSE("m8 10 4-4 4 4M8 14l4 4 4-4"),
    PLUS("M12 5v14M5 12h14"),
    BACK("M20 12H5M11 6l-6 6 6 6"),
    CHECK("m4.5 12.5 5 5 10-11"),
    NOTE("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.5v.5"),
    WARNING("M12 3.5 22 20.5H2zM12 10v5M12 17.5v.5"),
    OUT("M14 4h6v6M20 4l-9 9M18 13v7H4V6h7"),
    SIGN_OUT("M10 4H5v16h5M14 8l4 4-4 4M18 12H9"),
    CLOSE("m6 6 12 12M18 6 6 18");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    String svg() {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + path
                + "\"/></svg>";
    }
}
