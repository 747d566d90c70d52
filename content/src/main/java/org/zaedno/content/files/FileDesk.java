package org.zaedno.content.files;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** The library of the workspace acted for: what is there, what is said about it, where it is used, its bin. */
@Service
@Transactional
public class FileDesk {
    /** Files in one answer: more than a screen holds. */
    private static final int LIST_MAX = 200;

    private final KeptFiles files;
    private final FileUses uses;
    private final FileRights rights;
    private final Tenancy tenancy;
    private final Clock clock;

    FileDesk(KeptFiles files, FileUses uses, FileRights rights, Tenancy tenancy, Clock clock) {
        this.files = files;
        this.uses = uses;
        this.rights = rights;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<KeptFile> list(FileFilter filter, int offset, int limit) {
        tenancy.acting();
        return files.list(filter, Math.max(0, offset), Math.clamp(limit, 1, LIST_MAX));
    }

    @Transactional(readOnly = true)
    public long count(FileFilter filter) {
        tenancy.acting();
        return files.count(filter);
    }

    /** In bytes: what the workspace's files take, those in the bin too, of {@link FileLimits#ROOM_BYTES}. */
    @Transactional(readOnly = true)
    public long roomTaken() {
        return files.room(rights.workspace());
    }

    /** @throws NotFound for an unknown file and for one this person may not read */
    @Transactional(readOnly = true)
    public KeptFile open(FileId id) {
        return own(id);
    }

    /** Where it is used, drafts too; what readers see first. */
    @Transactional(readOnly = true)
    public List<FileUse> usedWhere(FileId id, Language wished) {
        return uses.of(own(id).id(), wished);
    }

    /** Whether the acting person may bring files here and describe them; for buttons. */
    @Transactional(readOnly = true)
    public boolean mayWrite() {
        return rights.mayWrite();
    }

    /**
     * Says anew what is known of a file. Once readers see it somewhere only those who publish may.
     *
     * @param name as it is saved by those who fetch it; its ending stays what the bytes are
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws NotAllowed for those who may not
     * @throws InvalidValue where a picture that readers see would lose what it shows
     */
    public KeptFile describe(FileId id, String name, FileWords words, int expectedVersion) {
        var file = own(id);
        boolean shown = uses.isShown(id);
        rights.requireWriterOrPublisher(shown);
        if (file.version() != expectedVersion) throw new ChangedMeanwhile();
        if (shown && file.isReadyForReaders() && !file.isReadyForReaders(words)) throw new InvalidValue("file-words");
        var fitting = FileName.of(name, file.type()).value();
        if (file.words().equals(words) && file.name().equals(fitting)) return file;
        files.describe(file, fitting, words);
        uses.tellFollowers(id);
        return own(id);
    }

    /** Nobody outside of the workspace gets it any more, wherever it is used. Twice is once. */
    public KeptFile bin(FileId id) {
        var file = own(id);
        rights.requireWriterOrPublisher(uses.isShown(id));
        if (file.binnedAt().isPresent()) return file;
        files.bin(id, tenancy.acting().person().value(), clock.instant());
        uses.tellFollowers(id);
        return own(id);
    }

    /** As it was before. Twice is once. */
    public KeptFile takeOutOfBin(FileId id) {
        var file = own(id);
        rights.requireWriterOrPublisher(uses.isShown(id));
        if (file.binnedAt().isEmpty()) return file;
        files.takeOutOfBin(id);
        uses.tellFollowers(id);
        return own(id);
    }

    private KeptFile own(FileId id) {
        var file = files.find(id).orElseThrow(NotFound::new);
        if (!file.owner().equals(rights.workspace())) throw new NotAllowed("owner");
        if (tenancy.roles().isEmpty()) throw new NotFound();
        return file;
    }
}
