package org.zaedno.content.publication;

/**
 * A named part of the text of a kind. Its name and the hint under it stand in the translations as
 * {@code section.<kind>.<name>} and {@code section.<kind>.<name>.hint}.
 *
 * @param name in the address of a remark, in storage and in translations: lower case letters and hyphens
 * @param required whether an edition without a word in it may not come out
 * @param max in characters of HTML
 */
public record Section(String name, boolean required, int max) {
    /** In characters of HTML: some forty printed pages; more is a resource with a file. */
    public static final int LONG = 100_000;
    /** In characters of HTML: about a page and a half. */
    public static final int SHORT = 6_000;

    static Section required(String name) {
        return new Section(name, true, LONG);
    }

    static Section free(String name) {
        return new Section(name, false, LONG);
    }

    static Section brief(String name) {
        return new Section(name, false, SHORT);
    }
}
