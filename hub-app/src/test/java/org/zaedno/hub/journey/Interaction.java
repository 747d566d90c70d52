package org.zaedno.hub.journey;

/** What is measured, in the order of the table. */
enum Interaction {
    FIRST_VISIT("the list by its address"),
    NEXT_VISIT("the same again"),
    DESK("the desk"),
    LIST("the list"),
    NEXT_PAGE("its next page"),
    BOARD("the board"),
    FIND("quick search"),
    SHORT_EDITOR("the editor"),
    LONG_EDITOR("the editor, long text"),
    SHORT_SAVE("saving"),
    LONG_SAVE("saving a long text");

    private final String words;

    Interaction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
