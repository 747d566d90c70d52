package org.zaedno.hub.workspace.files;

import org.zaedno.content.files.FileId;
import org.zaedno.content.language.Slug;

/** Addresses of the library of a workspace, relative to {@code /space/}. */
public final class FilesNavigation {
    static final String SEGMENT = "files";

    private FilesNavigation() {}

    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    public static String file(Slug workspace, FileId id) {
        return list(workspace) + "/" + id;
    }
}
