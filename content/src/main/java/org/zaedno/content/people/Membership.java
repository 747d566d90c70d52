package org.zaedno.content.people;

import java.util.Set;
import org.zaedno.content.tenancy.WorkspaceId;

/** The tie of a person to a workspace. No right without one, none left behind after it. */
public record Membership(WorkspaceId workspace, Set<Role> roles) {}
