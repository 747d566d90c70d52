package org.zaedno.content.mail;

import java.time.Instant;
import org.zaedno.content.event.EventFacts;

/**
 * Hour or place of an event differ from what those who registered were told.
 *
 * @param before what they know
 * @param changedAt the last time; who registered later has read what is true
 */
public record Untold(EventFacts before, Instant changedAt) {}
