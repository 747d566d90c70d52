package org.zaedno.content.tenancy;

import java.util.UUID;

/** An identifier with a type of its own, so that a person can never be taken for a workspace. */
public interface UuidId {
    UUID value();
}
