package org.zaedno.hub.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Reader;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.elasticsearch.ElasticsearchSearchIndex;
import org.zaedno.search.elasticsearch.ElasticsearchServer;
import org.zaedno.search.lucene.BareLucene;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.made.MadeLibrary;
import org.zaedno.search.made.Timings;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Questions;
import org.zaedno.search.query.Translations;

/** Bare Lucene and both engines beside each other: how fast the same documents go in, how fast the same questions come back. */
final class BothEngines {
    /** How often each is filled for its rate; the first is forgotten, the compiler works then. */
    private static final int TURNS = 6;

    /** Documents filled in for the rate; for the questions it is all of them. */
    private static final int PART = 10_000;

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;

    enum Way {
        BARE_ONE_THREAD,
        BARE_TWO_THREADS,
        LUCENE,
        ELASTICSEARCH
    }

    /** @param rates documents a second, sorted */
    record Beside(int documents, Map<Way, List<Double>> rates, Timings bare, Timings lucene, Timings elasticsearch) {}

    private final List<SearchDocument> documents;
    private final Path folder;
    private final MadeLibrary library;
    private final ElasticsearchServer server;
    private int filled;

    private BothEngines(List<SearchDocument> documents, Path folder, MadeLibrary library, ElasticsearchServer server) {
        this.documents = documents;
        this.folder = folder;
        this.library = library;
        this.server = server;
    }

    static Beside measured(List<SearchDocument> documents, Path folder, MadeLibrary library) throws Exception {
        try (var server = ElasticsearchServer.start(1)) {
            return new BothEngines(documents, folder, library, server).measured();
        }
    }

    private Beside measured() throws Exception {
        var rates = new EnumMap<Way, List<Double>>(Way.class);
        var part = documents.subList(0, Math.min(PART, documents.size()));
        for (int turn = 0; turn < TURNS; turn++) {
            for (var way : Way.values()) {
                double rate = part.size() * 1e9 / took(way, part);
                if (turn > 0)
                    rates.computeIfAbsent(way, first -> new ArrayList<>()).add(rate);
            }
        }
        rates.values().forEach(each -> each.sort(null));
        var result = new Beside(documents.size(), rates, new Timings(), new Timings(), new Timings());
        ask(result);
        return result;
    }

    private long took(Way way, List<SearchDocument> part) throws IOException {
        var place = folder.resolve(way + "-" + filled++);
        try {
            return switch (way) {
                case BARE_ONE_THREAD -> BareLucene.index(part, place, 1);
                case BARE_TWO_THREADS -> BareLucene.index(part, place, 2);
                case LUCENE -> {
                    try (var index = LuceneSearchIndex.open(place)) {
                        yield filled(index, part);
                    }
                }
                case ELASTICSEARCH -> {
                    try (var index = elasticsearch()) {
                        yield filled(index, part);
                    }
                }
            };
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private SearchIndex elasticsearch() {
        return ElasticsearchSearchIndex.open(
                server.settings("zaedno-bench"), new Questions(() -> Glossary.NONE, Translations.NONE));
    }

    /** @return nanoseconds */
    private static long filled(SearchIndex index, List<SearchDocument> all) {
        long began = System.nanoTime();
        index.rebuild(all.stream(), new Checkpoint(1, 1));
        return System.nanoTime() - began;
    }

    private void ask(Beside result) throws Exception {
        var place = folder.resolve("asked");
        try (var lucene = LuceneSearchIndex.open(place);
                var elasticsearch = elasticsearch()) {
            filled(lucene, documents);
            filled(elasticsearch, documents);
            lucene.refresh();
            elasticsearch.refresh();
            try (var bare = new BareLucene(place)) {
                for (int round = -WARM_UPS; round < ROUNDS; round++) {
                    var into =
                            round < 0 ? new Beside(0, Map.of(), new Timings(), new Timings(), new Timings()) : result;
                    for (int n = 0; n < SearchRounds.QUESTIONS; n++) {
                        var text = library.question(n, n % 3 == 2 ? "en" : "bg");
                        var query = bare.query(text);
                        into.bare().time(() -> bare.search(query, SearchRounds.HITS));
                        into.lucene().time(() -> lucene.search(SearchRounds.request(text, Reader.STRANGER)));
                        into.elasticsearch()
                                .time(() -> elasticsearch.search(SearchRounds.request(text, Reader.STRANGER)));
                    }
                }
            }
        }
    }
}
