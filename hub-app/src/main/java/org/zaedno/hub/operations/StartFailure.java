package org.zaedno.hub.operations;

import org.springframework.boot.web.server.PortInUseException;
import org.zaedno.content.database.DatabaseNotSafe;
import org.zaedno.content.database.DatabaseNotStarted;
import org.zaedno.content.database.HubAlreadyRuns;

/** Says in one sentence why the hub did not start, where the operator can do something about it. */
public final class StartFailure {
    private StartFailure() {}

    /** @return the exit code; a failure nobody foresaw has been logged with its trace by then */
    public static int tell(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof HubAlreadyRuns
                    || cause instanceof DatabaseNotSafe
                    || cause instanceof DatabaseNotStarted
                    || cause instanceof PortInUseException) {
                System.err.println(cause.getMessage());
                return 1;
            }
        }
        System.err.println("The hub did not start: " + failed.getMessage());
        return 1;
    }
}
