package org.zaedno.search.translation;

/** The same said in both languages: a title, a line or a sentence. */
record Pair(String bulgarian, String english) {}
