package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * That an edition was sent back, and why.
 *
 * @param person a name, empty where it is not known and where the hub itself did it
 * @param cause why the hub did it: the key of a refusal; empty where a person did
 */
public record Returned(String reason, String person, Instant at, Optional<String> cause) {}
