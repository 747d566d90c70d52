package org.zaedno.content.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** {@code ab/cd/abcd…}: after a crash a name stands for all of its bytes, on the disk, or for nothing. */
final class FolderStore implements FileStore {
    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final Path incoming;

    FolderStore(Path folder) {
        try {
            this.folder = Files.createDirectories(folder, FOLDER);
            this.incoming = Files.createDirectories(folder.resolve("incoming"), FOLDER);
            // what was still coming when the last hub ended
            try (var left = Files.list(incoming)) {
                for (var file : left.toList()) Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep files in " + folder, failed);
        }
    }

    @Override
    public Path scratch() {
        try {
            return Files.createFile(incoming.resolve(UUID.randomUUID().toString()), FILE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void put(ContentHash name, byte[] bytes) {
        var scratch = scratch();
        try {
            Files.write(scratch, bytes);
            put(name, scratch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            discard(scratch);
        }
    }

    @Override
    public void put(ContentHash name, Path scratch) {
        var kept = path(name);
        try {
            if (Files.exists(kept)) {
                Files.delete(scratch);
                return;
            }
            Files.createDirectories(kept.getParent(), FOLDER);
            try (var channel = FileChannel.open(scratch, WRITE)) {
                channel.force(true);
            }
            Files.move(scratch, kept, ATOMIC_MOVE);
            for (var above = kept.getParent(); !above.equals(folder.getParent()); above = above.getParent()) {
                try (var entry = FileChannel.open(above, READ)) {
                    entry.force(true);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Resource find(ContentHash name) {
        return new FileSystemResource(path(name));
    }

    @Override
    public Stream<ContentHash> names() {
        try {
            return Files.walk(folder, 3)
                    .filter(path -> folder.relativize(path).getNameCount() == 3)
                    .map(path -> new ContentHash(path.getFileName().toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void remove(ContentHash name) {
        discard(path(name));
    }

    private Path path(ContentHash name) {
        return folder.resolve(name.hex().substring(0, 2))
                .resolve(name.hex().substring(2, 4))
                .resolve(name.hex());
    }

    private static void discard(Path scratch) {
        try {
            Files.deleteIfExists(scratch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
