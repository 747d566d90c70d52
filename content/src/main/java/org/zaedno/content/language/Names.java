package org.zaedno.content.language;

/** A short text in both languages; easy-to-read Bulgarian uses the Bulgarian one. */
public record Names(String bg, String en) {
    public String in(Language language) {
        return language == Language.EN ? en : bg;
    }
}
