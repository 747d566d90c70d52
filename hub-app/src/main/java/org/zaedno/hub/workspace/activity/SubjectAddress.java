package org.zaedno.hub.workspace.activity;

import java.util.Optional;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.content.language.Slug;

/** Knows where in a workspace the things of a feature are: a bean of each feature whose things stand in the log. */
@FunctionalInterface
public interface SubjectAddress {
    /** Relative to {@code /space/}; empty for what is another feature's. */
    Optional<String> of(Slug workspace, ActivityLine line);
}
