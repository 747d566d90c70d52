package org.zaedno.search.lucene;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zaedno.search.analysis.Dictionary;

/**
 * The folder of a search index. In it every {@link Generation} has a numbered folder; the highest one with a good commit is the
 * index, so a new generation takes over by committing, in one step, and all others are leftovers. Held by one index at a time.
 */
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,18})");

    private final Path folder;
    private final FileChannel lock;
    private final Dictionary dictionary;

    private IndexFolder(Path folder, FileChannel lock, Dictionary dictionary) {
        this.folder = folder;
        this.lock = lock;
        this.dictionary = dictionary;
    }

    /** @throws SearchFolderInUse when somebody else holds it */
    static IndexFolder hold(Path folder, Dictionary dictionary) throws IOException {
        Files.createDirectories(folder);
        var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        try {
            if (lock.tryLock() == null) throw new SearchFolderInUse(folder);
            return new IndexFolder(folder, lock, dictionary);
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw new SearchFolderInUse(folder);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileSuppressingExceptions(e, lock);
            throw e;
        }
    }

    /** The index as it was last committed, or an empty one when there is none that can be trusted. Clears the leftovers. */
    Generation newest() throws IOException {
        for (var number : numbers().reversed()) {
            try {
                var found = Generation.existing(path(number), dictionary);
                deleteAllBut(found);
                return found;
            } catch (IOException | RuntimeException e) {
                setAside(path(number), e);
            }
        }
        var empty = another();
        deleteAllBut(empty);
        return empty;
    }

    /** The same generation as it was last committed, or empty when that cannot be trusted. */
    Generation again(Generation stopped) throws IOException {
        try {
            return Generation.existing(stopped.folder(), dictionary);
        } catch (IOException | RuntimeException e) {
            setAside(stopped.folder(), e);
            IOUtils.rm(stopped.folder());
            return Generation.empty(stopped.folder(), dictionary);
        }
    }

    /** An empty generation beside the one that serves. */
    Generation another() throws IOException {
        return Generation.empty(path(next()), dictionary);
    }

    /** What cannot be deleted now, as on Windows while it is being read, is deleted at the next start. */
    void deleteAllBut(Generation serving) {
        try {
            for (var number : numbers()) {
                if (!path(number).equals(serving.folder())) IOUtils.rm(path(number));
            }
        } catch (IOException e) {
            LOG.info("An old search index in {} could not be deleted: {}", folder, e.toString());
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void setAside(Path generation, Exception reason) {
        if (reason instanceof IndexNotFoundException) LOG.debug("Search index {} was never finished", generation);
        else LOG.info("Search index {} cannot be used and is made anew: {}", generation, reason.toString());
    }

    private long next() throws IOException {
        var numbers = numbers();
        return numbers.isEmpty() ? 1 : numbers.getLast() + 1;
    }

    private List<Long> numbers() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> GENERATION.matcher(entry.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private Path path(long number) {
        return folder.resolve("generation-" + number);
    }
}
