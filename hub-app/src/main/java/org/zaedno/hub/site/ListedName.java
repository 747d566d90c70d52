package org.zaedno.hub.site;

/** A name as lists have it: the family name first. Which word that is nobody can know for sure; mostly it is the last. */
public final class ListedName {
    private ListedName() {}

    public static String of(String name) {
        var whole = name.strip();
        int last = whole.lastIndexOf(' ');
        return last < 0
                ? whole
                : whole.substring(last + 1) + ", " + whole.substring(0, last).strip();
    }
}
