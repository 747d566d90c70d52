package org.zaedno.search.query;

/** In which words of a document something is looked for. */
public enum Where {
    /** Stems and beginnings of title, lead and text, with their places. */
    WORDS,
    /** Stems and beginnings of the title alone. */
    TITLE,
    /** Plain words with their endings, of title, lead and text: for what is not typed to its end. */
    WORD
}
