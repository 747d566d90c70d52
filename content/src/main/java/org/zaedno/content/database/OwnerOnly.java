package org.zaedno.content.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and folders that nobody but their owner can read or write. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Makes the folder and what is missing above it; an existing one keeps its permissions. */
    static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    }

    /** Writes the file so that after a crash there is the old text or the new one, on the disk, never a part. */
    static void write(Path file, String text) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (var channel =
                FileChannel.open(part, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(FILE))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** Refuses what someone else may read or write. Repairs nothing: whoever opened it should know. */
    static void require(Path path) throws IOException {
        var open = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        open.removeAll(FOLDER);
        if (!open.isEmpty()) {
            throw new DatabaseNotSafe("%s is open to other users of this machine. Close it: chmod %s '%s'"
                    .formatted(path, Files.isDirectory(path) ? "700" : "600", path));
        }
    }

    /** The number of the user this process works as, read from what it made itself. */
    static int user(Path own) throws IOException {
        return (Integer) Files.getAttribute(own, "unix:uid");
    }
}
