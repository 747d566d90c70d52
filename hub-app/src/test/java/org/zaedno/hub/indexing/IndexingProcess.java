package org.zaedno.hub.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.zaedno.content.Content;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.DatabaseLogin;

/** The follower of the search index in a process of its own, to be killed. Follows without a pause until then. */
final class IndexingProcess implements AutoCloseable {
    private static final String READY = "following";

    private final Process process;

    private IndexingProcess(Process process) {
        this.process = process;
    }

    /** Begun, and through with everything that was in the log. */
    static IndexingProcess over(DatabaseAccess access, Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexingProcess.class.getName(),
                        folder.toString(),
                        access.url(),
                        access.owner().role(),
                        access.owner().password(),
                        access.app().role(),
                        access.app().password(),
                        access.job().role(),
                        access.job().password())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = process.inputReader();
        for (var line = said.readLine(); !READY.equals(line); line = said.readLine()) {
            if (line == null)
                throw new IOException(
                        "The follower ended with " + process.onExit().join().exitValue());
        }
        return new IndexingProcess(process);
    }

    /** kill -9. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public static void main(String[] told) {
        var logins = List.of(login(told, 2), login(told, 4), login(told, 6));
        var access = new DatabaseAccess(told[1], logins.get(0), logins.get(1), logins.get(2));
        var search = new TestSearch(Content.over(access, 2), Path.of(told[0]), Clock.systemUTC());
        search.catchUp();
        System.out.println(READY);
        while (true) {
            try {
                search.catchUp();
            } catch (RuntimeException disturbed) {
                Thread.onSpinWait(); // as Followers does: asked again
            }
        }
    }

    private static DatabaseLogin login(String[] told, int at) {
        return new DatabaseLogin(told[at], told[at + 1]);
    }
}
