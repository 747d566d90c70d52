package org.zaedno.content.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;

/**
 * The door through which files come in. Hostile until proven otherwise: counted while they come, told by their bytes,
 * looked into, and pictures made anew. What is refused leaves nothing behind. No transaction is open while somebody's
 * slow line sends.
 */
@Service
public class FileIntake {
    private final Tenancy tenancy;
    private final FileRights rights;
    private final KeptFiles files;
    private final Pictures pictures;
    private final FileStore store;
    private final Clock clock;

    FileIntake(Tenancy tenancy, FileRights rights, KeptFiles files, Pictures pictures, FileStore store, Clock clock) {
        this.tenancy = tenancy;
        this.rights = rights;
        this.files = files;
        this.pictures = pictures;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps what the stream brings in the library of the workspace. The same bytes again give the file that is there
     * already, taken out of the bin where it lay in it. The stream is read to its end or to the limit; closing it is the
     * caller's business.
     *
     * @param by who uploads, and for which workspace: asked for by the one who was in front of the screen, because the
     *     bytes come in a request of their own
     * @param name as the other machine called it; only what can be shown of it is kept
     * @throws InvalidValue for what is too large, of no kind that is kept, damaged or dangerous, or beyond the workspace's room
     * @throws NotAllowed for those who do not write here
     * @throws UncheckedIOException when the line breaks
     */
    public KeptFile receive(Actor.Acting by, String name, InputStream bytes) {
        tenancy.as(by, rights::requireWriter);
        var scratch = store.scratch();
        try {
            var uploaded = copy(bytes, scratch);
            var type = TypeByBytes.of(scratch, name);
            requireFits(Files.size(scratch), type.mostBytes());
            var known = tenancy.as(by, () -> again(by, uploaded));
            if (known.isPresent()) return known.get();
            var received = received(name, type, uploaded, scratch);
            return tenancy.as(by, () -> keep(by, received, scratch));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            discard(scratch);
        }
    }

    private static ContentHash copy(InputStream from, Path to) throws IOException {
        var digest = Received.sha256();
        var buffer = new byte[64 << 10];
        long size = 0;
        try (var out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                requireFits(size, FileLimits.DOCUMENT_BYTES);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void requireFits(long size, long most) {
        if (size > most) throw new InvalidValue("file-large", most >> 20);
    }

    private Optional<KeptFile> again(Actor.Acting by, ContentHash uploaded) {
        var known = files.uploadedBefore(by.workspace(), uploaded);
        known.filter(file -> file.binnedAt().isPresent()).ifPresent(file -> files.takeOutOfBin(file.id()));
        return known.flatMap(file -> files.find(file.id()));
    }

    private Received received(String name, FileType type, ContentHash uploaded, Path scratch) throws IOException {
        long came = Files.size(scratch);
        if (!type.isPicture()) return new Received(FileName.of(name, type), type, uploaded, came, List.of());
        var renditions = pictures.of(scratch, type);
        var kept = renditions.getFirst().type();
        return new Received(FileName.of(name, kept), kept, uploaded, came, renditions);
    }

    private KeptFile keep(Actor.Acting by, Received received, Path scratch) {
        long taken = files.roomTaken(by.workspace());
        if (taken + received.room() > FileLimits.ROOM_BYTES)
            throw new InvalidValue("file-room", FileLimits.ROOM_BYTES >> 30);
        // Two who sent the same at the same instant: the second finds the first one's.
        var meanwhile = again(by, received.uploaded());
        if (meanwhile.isPresent()) return meanwhile.get();
        files.holdBytes();
        // Before the row: a row must never name what is not there.
        received.renditions().forEach(r -> store.put(Received.hash(r.bytes()), r.bytes()));
        if (received.renditions().isEmpty()) store.put(received.uploaded(), scratch);
        var id = FileId.fresh();
        files.insert(id, by, received, clock.instant());
        return files.find(id).orElseThrow();
    }

    private static void discard(Path scratch) {
        try {
            Files.deleteIfExists(scratch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
