package org.zaedno.hub.mail;

/** What became of handing over a mail. Words are the server's own; they may name the address and belong into no log. */
sealed interface Answer {
    int code();

    String words();

    /** The server has it now and answers for it. */
    record Taken(int code, String words) implements Answer {}

    /** Not now: the server says so itself (4xx). */
    record NotNow(int code, String words) implements Answer {}

    /** Never: the server (5xx), or the address is none. */
    record Never(int code, String words) implements Answer {}

    /** Nobody there, or the conversation broke off: the next mail would fare no better. @param words what Java calls it */
    record NoLine(int code, String words) implements Answer {}
}
