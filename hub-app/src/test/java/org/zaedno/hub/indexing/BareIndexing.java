package org.zaedno.hub.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.lucene.BareLucene;
import org.zaedno.search.lucene.LuceneSearchIndex;

/** How fast documents in memory go into bare Lucene and into the engine, in turns. */
final class BareIndexing {
    /** Of each way; the first is forgotten, the compiler works then. */
    private static final int TURNS = 4;

    enum Way {
        ONE_THREAD,
        TWO_THREADS,
        REBUILD
    }

    /** @return documents a second, sorted */
    static Map<Way, List<Double>> measured(List<SearchDocument> documents, Path folder) throws IOException {
        var rates = new EnumMap<Way, List<Double>>(Way.class);
        for (int turn = 0; turn < TURNS; turn++) {
            for (var way : Way.values()) {
                long took = took(way, documents, folder);
                FileSystemUtils.deleteRecursively(folder);
                if (turn > 0)
                    rates.computeIfAbsent(way, first -> new ArrayList<>()).add(documents.size() * 1e9 / took);
            }
        }
        rates.values().forEach(each -> each.sort(null));
        return rates;
    }

    private static long took(Way way, List<SearchDocument> documents, Path folder) throws IOException {
        return switch (way) {
            case ONE_THREAD -> BareLucene.index(documents, folder, 1);
            case TWO_THREADS -> BareLucene.index(documents, folder, 2);
            case REBUILD -> rebuilt(documents, folder);
        };
    }

    private static long rebuilt(List<SearchDocument> documents, Path folder) {
        try (var index = LuceneSearchIndex.open(folder)) {
            long began = System.nanoTime();
            index.rebuild(documents.stream(), new Checkpoint(1, 1));
            return System.nanoTime() - began;
        }
    }

    private BareIndexing() {}
}
