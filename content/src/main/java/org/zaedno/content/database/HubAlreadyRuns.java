package org.zaedno.content.database;

import java.nio.file.Path;

/** Another hub uses this data folder. */
public final class HubAlreadyRuns extends RuntimeException {

    HubAlreadyRuns(Path folder, String where) {
        super("Хъбът вече работи с папката %s: %s%nThe hub already runs on the folder %s: %s"
                .formatted(folder, where, folder, where));
    }
}
