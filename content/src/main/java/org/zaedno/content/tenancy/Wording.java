package org.zaedno.content.tenancy;

/** An argument of a refusal that is itself a text with a key, to be said in the reader's language. */
public record Wording(String key) {}
