package org.zaedno.content.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;

/**
 * The door for reading, for strangers and signed-in readers alike. The database decides: outside of its workspace a file
 * is there only where its visibility opens it and something the reader may read uses it.
 */
@Service
@Transactional(readOnly = true)
public class PublishedFiles {
    private final KeptFiles files;
    private final AttachedFiles attached;
    private final FileStore store;

    PublishedFiles(KeptFiles files, AttachedFiles attached, FileStore store) {
        this.files = files;
        this.attached = attached;
        this.store = store;
    }

    /** Empty for unknown, closed and binned alike; the owner's people find what is in their bin too. */
    public Optional<KeptFile> find(FileId id) {
        return files.find(id);
    }

    /** Those of them the reader may have and that are not in a bin. */
    public Map<FileId, KeptFile> findAll(Collection<FileId> ids) {
        if (ids.isEmpty()) return Map.of();
        return files.findAll(ids).stream()
                .filter(file -> file.binnedAt().isEmpty())
                .collect(Collectors.toUnmodifiableMap(KeptFile::id, Function.identity()));
    }

    /** The bytes of a file the reader has found. */
    public Resource bytes(KeptFile file) {
        return store.find(file.content());
    }

    /** The bytes of one of its smaller sizes; empty where there is none of this width. */
    public Optional<Resource> bytes(KeptFile file, int width) {
        return files.size(file.id(), width).map(store::find);
    }

    /** The picture that stands for an item, where the reader may have it. */
    public Optional<KeptFile> cover(ItemId item) {
        return attached.cover(item);
    }

    /** The same for many items at once; those without one are not there. */
    public Map<ItemId, KeptFile> covers(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : attached.covers(items);
    }

    /** How one gets to an event, drawn, where the reader may have it. */
    public Optional<KeptFile> sketch(ItemId event) {
        return attached.only(event, AttachedFiles.Role.SKETCH);
    }

    /** What can be taken home from an item, in its order, where the reader may have it. */
    public List<Attachment> attachments(ItemId item) {
        return attached.attachments(item);
    }
}
