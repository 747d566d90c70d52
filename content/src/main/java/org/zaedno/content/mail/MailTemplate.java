package org.zaedno.content.mail;

import java.time.Instant;

/**
 * Words an organiser chose in place of the hub's own.
 *
 * @param ofEvent for one event only; else for all of the workspace
 */
public record MailTemplate(MailText text, boolean ofEvent, int version, Instant changedAt) {}
