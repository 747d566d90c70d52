package org.zaedno.hub.operations;

import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.zaedno.content.database.DatabaseNotSafe;
import org.zaedno.content.database.DatabaseNotStarted;
import org.zaedno.content.database.HubAlreadyRuns;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Words;

/** Says in a sentence why the hub did not start, where the operator can do something about it; else logs the trace. */
public final class StartFailure {
    private StartFailure() {}

    /** @return the exit code */
    public static int tell(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case HubAlreadyRuns _, DatabaseNotSafe _, DatabaseNotStarted _ -> {
                    System.err.println(cause.getMessage());
                    return 1;
                }
                case SettingRefused refused -> {
                    inBothLanguages(refused.key(), refused.argument());
                    return 1;
                }
                case PortInUseException taken -> {
                    inBothLanguages("operations.start.port-taken", Integer.toString(taken.getPort()));
                    return 1;
                }
                default -> {}
            }
        }
        LoggerFactory.getLogger(StartFailure.class).error("The hub did not start", failed);
        return 1;
    }

    private static void inBothLanguages(String key, Object argument) {
        var words = new Words();
        System.err.println(words.in(Language.BG).text(key, argument));
        System.err.println(words.in(Language.EN).text(key, argument));
    }
}
