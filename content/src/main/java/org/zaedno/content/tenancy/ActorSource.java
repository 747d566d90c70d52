package org.zaedno.content.tenancy;

/** Tells who acts where nothing was bound explicitly: the signed-in person and the workspace in the address. */
@FunctionalInterface
public interface ActorSource {
    Actor current();
}
