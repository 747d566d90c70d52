package org.zaedno.content.people;

import java.time.Instant;
import java.util.Set;
import org.zaedno.content.tenancy.PersonId;

/** A person as their workspace sees them. */
public record Colleague(PersonId id, String name, String email, Set<Role> roles, Instant since) {}
