package org.zaedno.content.files;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/**
 * Where the bytes lie, each content once, named by its hash. What was put stays until it is removed: rows may mention it
 * as soon as {@code put} has returned. A folder today; an object store can stand in its place.
 */
public interface FileStore {
    /** In a folder of this machine, made where it is missing, open to its owner only. One hub at a time. */
    static FileStore in(Path folder) {
        return new FolderStore(folder);
    }

    /** A new empty file for something that is just coming. Whoever asked removes it. */
    Path scratch();

    /** Keeps the content of a scratch file, which is gone afterwards. Twice the same is kept once. */
    void put(ContentHash name, Path scratch);

    /** Keeps these bytes. Twice the same are kept once. */
    void put(ContentHash name, byte[] bytes);

    /** What was put; one that does not exist where it was not. */
    Resource find(ContentHash name);

    /** Everything there is, in no order. To be closed. */
    Stream<ContentHash> names();

    /** Whoever asks has made sure that no row mentions it and none is about to. Twice is once. */
    void remove(ContentHash name);
}
