package org.zaedno.hub.site;

/** Which page of a list, counted from one. */
record PageNumber(int value) {
    static final PageNumber FIRST = new PageNumber(1);
    /** Higher than any list here has; what is beyond a list's end is not found anyway. */
    private static final int MAX = 9_999;

    /** @throws IllegalArgumentException for anything but a plain number from one */
    static PageNumber parse(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) throw new IllegalArgumentException("Not a page from 1 to " + MAX);
        return new PageNumber(Integer.parseInt(text));
    }

    int offset(int size) {
        return (value - 1) * size;
    }
}
