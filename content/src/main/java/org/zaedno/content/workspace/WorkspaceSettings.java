package org.zaedno.content.workspace;

/** A workspace's settings as they were at this version. */
public record WorkspaceSettings(int version, WorkspaceProfile profile, Mark mark) {}
