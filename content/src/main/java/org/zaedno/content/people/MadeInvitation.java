package org.zaedno.content.people;

import java.time.Instant;

/** An invitation with its secret, which is known at this moment only and never again. */
public record MadeInvitation(InvitationId id, EmailAddress email, LinkSecret secret, Instant expiresAt) {}
