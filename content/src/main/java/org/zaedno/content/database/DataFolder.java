package org.zaedno.content.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder with everything a hub keeps. One hub at a time: a lock says who, and falls with its process. */
public final class DataFolder implements AutoCloseable {

    /** In bytes; the lock file holds a process number and an address. */
    private static final int LOCK_TEXT_MAX = 1_000;
    /** Locks belong to the process, so a second claim inside it has to be noticed here. */
    private static final Map<Path, String> CLAIMED = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder, open to its owner only, or takes the one there is, for the hub at this address.
     *
     * @throws HubAlreadyRuns with the other hub's address
     * @throws DatabaseNotSafe when others may write in the folder
     */
    public static DataFolder claim(Path folder, String address) {
        try {
            var path = OwnerOnly.folder(folder.toAbsolutePath().normalize()).toRealPath();
            requireNoOtherWriters(path);
            var holder = CLAIMED.putIfAbsent(path, address);
            if (holder != null) throw new HubAlreadyRuns(path, holder);
            try {
                return new DataFolder(path, locked(path, address));
            } catch (IOException | RuntimeException failed) {
                CLAIMED.remove(path);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot use the data folder " + folder + ": " + failed, failed);
        }
    }

    public Path path() {
        return path;
    }

    /** Lets another hub use the folder. Idempotent. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            CLAIMED.remove(path);
        }
    }

    private static FileChannel locked(Path path, String address) throws IOException {
        var channel = FileChannel.open(
                path.resolve("hub.lock"),
                Set.of(CREATE, READ, WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (channel.tryLock() == null) {
            try (channel) {
                throw new HubAlreadyRuns(path, text(channel));
            }
        }
        channel.truncate(0);
        channel.write(
                utf8("%s (pid %d)".formatted(address, ProcessHandle.current().pid())));
        return channel;
    }

    private static void requireNoOtherWriters(Path path) throws IOException {
        var permissions = Files.getPosixFilePermissions(path);
        if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new DatabaseNotSafe(
                    "Other users of this machine may write in %s. Close it: chmod go-w '%s'".formatted(path, path));
        }
    }

    private static String text(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LOCK_TEXT_MAX);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    private static ByteBuffer utf8(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
