package org.zaedno.search;

/** A key that opens documents: a document names those that open it, a {@link Reader} holds some. */
public record Token(String value) {

    /** Held by everyone. */
    public static final Token PUBLIC = new Token("public");

    /** Held by the people of members and of the convenor. */
    public static final Token COALITION = new Token("coalition");

    public Token {
        Checked.key("token", value);
    }

    /** Held by the people of that workspace. */
    public static Token workspace(String id) {
        return new Token("workspace:" + id);
    }
}
