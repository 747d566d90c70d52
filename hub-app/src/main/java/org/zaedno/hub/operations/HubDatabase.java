package org.zaedno.hub.operations;

import java.util.Optional;
import org.zaedno.content.database.DataFolder;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.EmbeddedPostgres;

/** The database of this hub; the embedded one ends with it. */
record HubDatabase(DatabaseAccess access, Optional<EmbeddedPostgres> inside) implements AutoCloseable {
    static HubDatabase open(DataFolder folder) {
        return DatabaseAccess.fromSettings(System::getenv)
                .map(outside -> new HubDatabase(outside, Optional.empty()))
                .orElseGet(() -> {
                    var inside = EmbeddedPostgres.start(folder.path().resolve("postgres"))
                            .keptAlive();
                    return new HubDatabase(inside.access(), Optional.of(inside));
                });
    }

    @Override
    public void close() {
        inside.ifPresent(EmbeddedPostgres::close);
    }
}
