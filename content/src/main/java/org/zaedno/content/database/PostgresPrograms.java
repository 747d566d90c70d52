package org.zaedno.content.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs. They refuse to work as root, so root starts them in a user name space of their own. */
record PostgresPrograms(PostgresBinaries binaries, boolean asRoot) {

    private static final String ROOT_HINT = """

            PostgreSQL does not work as root. The hub started it by "unshare -U", which this system may not allow, or \
            which cannot enter a folder of another user. Run the hub as an ordinary user, choose another folder \
            (--data), or name a PostgreSQL 18 server in %s.""".formatted(DatabaseAccess.SETTING);

    /** Runs to the end; what the program wrote is kept in the file. @throws DatabaseNotStarted when it failed */
    void run(Path output, String program, String... arguments) throws IOException {
        if (ended(output, program, arguments) != 0) {
            throw new DatabaseNotStarted("%s failed.%n%s%s"
                    .formatted(program, Files.readString(output).strip(), asRoot ? ROOT_HINT : ""));
        }
    }

    int ended(Path output, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (asRoot) command.addAll(List.of("unshare", "-U"));
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Foreign PGPORT, PGDATA, LC_ALL … must not reach it.
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("TMPDIR"));
        OwnerOnly.write(output, "");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Interrupted while " + program + " ran.", interrupted);
        } catch (IOException missing) {
            throw new DatabaseNotStarted(missing.getMessage() + (asRoot ? ROOT_HINT : ""), missing);
        }
    }
}
