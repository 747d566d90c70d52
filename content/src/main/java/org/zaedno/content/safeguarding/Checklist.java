package org.zaedno.content.safeguarding;

import java.time.Instant;

/**
 * Answers as they were given.
 *
 * @param revision the words in front of whoever answered
 * @param by a name, empty where it is not known
 */
public record Checklist(int revision, Answers answers, String by, Instant at) {}
