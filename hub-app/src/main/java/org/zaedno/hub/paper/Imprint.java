package org.zaedno.hub.paper;

import java.time.Instant;
import org.zaedno.content.language.Language;

/**
 * What a file says of itself.
 *
 * @param owner whose it is
 * @param address where it belongs to, with scheme and host
 * @param at when it was made
 */
public record Imprint(Language language, String title, String owner, String address, Instant at) {}
