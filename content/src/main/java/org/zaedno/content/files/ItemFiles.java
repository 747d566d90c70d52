package org.zaedno.content.files;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/**
 * The picture that stands for an item, and its attachments. They are not words: setting them makes no revision and needs
 * no version, the last choice holds. Once something is published only those who publish choose.
 */
@Service
@Transactional
public class ItemFiles {
    /** More than that is a resource of its own. */
    public static final int ATTACHMENTS_MAX = 20;

    private final AttachedFiles attached;
    private final KeptFiles files;
    private final FileRights rights;
    private final Tenancy tenancy;

    ItemFiles(AttachedFiles attached, KeptFiles files, FileRights rights, Tenancy tenancy) {
        this.attached = attached;
        this.files = files;
        this.rights = rights;
        this.tenancy = tenancy;
    }

    @Transactional(readOnly = true)
    public Optional<KeptFile> cover(ItemId item) {
        tenancy.acting();
        return attached.cover(item);
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Attachment> attachments(ItemId item) {
        tenancy.acting();
        return attached.attachments(item);
    }

    /** In the place of the one there was. @throws InvalidValue for what is no picture, or one without its words */
    public void setCover(ItemId item, FileId file) {
        set(item, file, AttachedFiles.Role.COVER);
    }

    /** Twice is once. */
    public void clearCover(ItemId item) {
        clear(item, AttachedFiles.Role.COVER);
    }

    /** How one gets to an event, drawn. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> sketch(ItemId item) {
        tenancy.acting();
        return attached.only(item, AttachedFiles.Role.SKETCH);
    }

    /** In the place of the one there was. @throws InvalidValue for what is no picture, or one without its words */
    public void setSketch(ItemId item, FileId file) {
        set(item, file, AttachedFiles.Role.SKETCH);
    }

    /** Twice is once. */
    public void clearSketch(ItemId item) {
        clear(item, AttachedFiles.Role.SKETCH);
    }

    /** Behind the others; one that hangs there already stays where it is. */
    public void attach(ItemId item, FileId file) {
        hold(item);
        var kept = own(file);
        int count = attached.attachments(item).size();
        if (count >= ATTACHMENTS_MAX) throw new InvalidValue("file-attachments", ATTACHMENTS_MAX);
        attached.add(item, kept.owner(), file, AttachedFiles.Role.ATTACHMENT, count);
        attached.tellFollowers(item);
    }

    /** The file stays in the library. Twice is once. */
    public void detach(ItemId item, FileId file) {
        hold(item);
        if (attached.remove(item, file)) attached.tellFollowers(item);
    }

    /** In which language the file is; empty: in none, or in all. */
    public void setLanguage(ItemId item, FileId file, Optional<Language> language) {
        hold(item);
        if (attached.setLanguage(item, file, language)) attached.tellFollowers(item);
    }

    /** All attachments in the new order; those not named come last, as they were. */
    public void order(ItemId item, List<FileId> order) {
        hold(item);
        attached.order(item, order);
        attached.tellFollowers(item);
    }

    private void set(ItemId item, FileId file, AttachedFiles.Role role) {
        hold(item);
        var picture = own(file);
        if (!picture.isPicture()) throw new InvalidValue("file-no-picture");
        if (!picture.isReadyForReaders()) throw new InvalidValue("file-words");
        attached.clear(item, role);
        attached.add(item, picture.owner(), file, role, 0);
        attached.tellFollowers(item);
    }

    private void clear(ItemId item, AttachedFiles.Role role) {
        hold(item);
        if (attached.clear(item, role)) attached.tellFollowers(item);
    }

    private void hold(ItemId item) {
        var held = attached.hold(item).orElseThrow(NotFound::new);
        if (!held.owner().equals(rights.workspace())) throw new NotAllowed("owner");
        if (held.binned()) throw new NotAllowed("binned");
        rights.requireWriterOrPublisher(held.published());
    }

    /** Only what is in one's own library, and not in its bin, hangs on one's own items. */
    private KeptFile own(FileId id) {
        var file = files.find(id)
                .filter(found -> found.owner().equals(rights.workspace()))
                .orElseThrow(NotFound::new);
        if (file.binnedAt().isPresent()) throw new InvalidValue("file-binned");
        return file;
    }
}
