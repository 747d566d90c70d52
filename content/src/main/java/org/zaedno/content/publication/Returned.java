package org.zaedno.content.publication;

import java.time.Instant;

/** That an edition was sent back, and why. The name is empty where it is not known. */
public record Returned(String reason, String person, Instant at) {}
