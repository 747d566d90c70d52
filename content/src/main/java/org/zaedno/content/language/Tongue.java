package org.zaedno.content.language;

/** A language that people speak or a document is in, unlike {@link Language}, in which the hub has editions. */
public enum Tongue {
    BULGARIAN,
    ENGLISH,
    BULGARIAN_SIGN,
    EASY_BULGARIAN,
    ROMANI,
    TURKISH,
    UKRAINIAN,
    RUSSIAN,
    ROMANIAN,
    CZECH,
    FRENCH,
    GERMAN,
    SPANISH,
    OTHER
}
