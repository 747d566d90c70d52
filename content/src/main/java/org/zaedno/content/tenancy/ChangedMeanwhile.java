package org.zaedno.content.tenancy;

/** Somebody else saved first; nothing was overwritten. */
public final class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile() {
        super("changed-meanwhile");
    }
}
