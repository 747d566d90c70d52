package org.zaedno.hub.workspace.kit;

/** Line drawings on a field of 24 × 24, decorative: words stand beside them. */
public enum Glyph {
    NEWS("m4 20 1-4L16 5l3 3L8 19zM14 7l3 3"),
    HOME("M4 11.5 12 4l8 7.5V20H4z"),
    PRACTICE("M12 20c-5-3-8-6.5-8-10a4.3 4.3 0 0 1 8-2.2A4.3 4.3 0 0 1 20 10c0 3.5-3 7-8 10z"),
    CALENDAR("M4 6h16v14H4zM4 10h16M8 3v5M16 3v5"),
    RESOURCE("M5 4h11l3 3v13H5zM9 10h6M9 14h6"),
    LIST("M8.5 6H20M8.5 12H20M8.5 18H20M4 6h.5M4 12h.5M4 18h.5"),
    BOARD("M4 4h16v16H4zM9.5 4v16M15 4v16"),
    BIN("M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5"),
    SEARCH("M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5"),
    PEOPLE("M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6"
            + "M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .7 3.5 2.5 3.5 5.5"),
    CHILD("M12 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM5 21c0-5 3-8 7-8s7 3 7 8M9.5 17.5h5"),
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
    CLOSE("m6 6 12 12M18 6 6 18"),
    PICTURE("M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 8.5h.5"),
    FILE("M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 13h6M9 16.5h6"),
    UP("m6 14 6-6 6 6"),
    DOWN("m6 10 6 6 6-6"),
    COALITION("M12 2.5 21.5 12 12 21.5 2.5 12zM12 8.5l3.5 3.5-3.5 3.5L8.5 12z"),
    SHARE("M8 7h11M15 3l4 4-4 4M16 17H5M9 13l-4 4 4 4"),
    WINDOW("M4 5h16v14H4zM4 9.5h16M9.5 9.5V19"),
    THEME("M4 4h7l9 9-7 7-9-9zM8 8h.5"),
    BOOK("M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14"),
    FIGURES("M4 20h16M7 20v-7M12 20V5M17 20v-4"),
    PAGE("M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h4"),
    LETTER("M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    String svg() {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + path
                + "\"/></svg>";
    }
}
