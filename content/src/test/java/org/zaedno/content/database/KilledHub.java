package org.zaedno.content.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A process that claims a folder, starts its database, and waits to be killed. */
final class KilledHub {

    private KilledHub() {}

    public static void main(String[] arguments) throws Exception {
        var folder = DataFolder.claim(Path.of(arguments[0]), "http://localhost:" + arguments[1]);
        var server = EmbeddedPostgres.start(folder.path().resolve("postgres"), Path.of(arguments[2]));
        EmbeddedPostgresTest.asOwner(server, "create table if not exists note as select 'kept' as text");
        System.out.println("ready");
        new CountDownLatch(1).await(2, TimeUnit.MINUTES); // until it is killed
    }

    /** Started and ready. */
    static Process started(Path folder, int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledHub.class.getName(),
                        folder.toString(),
                        String.valueOf(port),
                        TestPostgres.BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = process.inputReader().readLine();
        if (!"ready".equals(answer)) throw new IllegalStateException("The hub answered " + answer);
        return process;
    }
}
