package org.zaedno.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.zaedno.search.Filters;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.passages.Asking;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Questions;
import org.zaedno.search.query.Translations;

/** Lucene with nothing of ours around it, to be measured against: no rights, no facets, no passages, no repair. */
public final class BareLucene implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param search the folder of an embedded index; it may be in use */
    public BareLucene(Path search) throws IOException {
        directory = FSDirectory.open(generation(search));
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Generation.RANKING);
    }

    /** The very query the engine asks in the end for a text that needs no repair. */
    public Query query(String text) throws IOException {
        var request = new SearchRequest(
                Reader.STRANGER,
                Instant.EPOCH,
                text,
                Filters.NONE,
                Scope.PUBLISHED,
                Sort.RELEVANCE,
                Reading.AS_TYPED,
                0,
                1);
        var seen = new GenerationSearcher(reader, new Sights());
        var visible = new VisibleDocuments(seen, request.reader(), request.now(), request.scope());
        var question =
                new Questions(() -> Glossary.NONE, Translations.NONE).of(request, new SeenWords(searcher, visible));
        var strict = Asking.of(question.strict());
        return question.readGenerously(searcher.count(strict), true) ? Asking.of(question.generous()) : strict;
    }

    /** @return how many there are at least */
    public long search(Query query, int hits) throws IOException {
        return searcher.search(query, hits).totalHits.value();
    }

    public int documents() {
        return reader.numDocs();
    }

    /** Title, lead and text indexed and stored by our analysis, nothing else. @return nanoseconds, the commit included */
    public static long index(List<SearchDocument> documents, Path folder, int threads) throws IOException {
        long began = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(StemmedText.indexed()))) {
            try (var hands = Executors.newFixedThreadPool(threads)) {
                for (int hand = 0; hand < threads; hand++) {
                    int first = hand;
                    hands.submit(() -> {
                        for (int n = first; n < documents.size(); n += threads)
                            writer.addDocument(bare(documents.get(n)));
                        return null;
                    });
                }
            }
            writer.commit();
            if (writer.getDocStats().numDocs != documents.size()) throw new IOException("Not everything was indexed");
        }
        return System.nanoTime() - began;
    }

    private static Document bare(SearchDocument from) {
        var document = new Document();
        for (var part : List.of(from.title(), from.lead(), from.text()))
            document.add(new TextField("words", part, Store.YES));
        return document;
    }

    private static Path generation(Path search) throws IOException {
        try (var folders = Files.list(search)) {
            return folders.filter(Files::isDirectory)
                    .max(Comparator.comparing(folder -> folder.getFileName().toString()))
                    .orElseThrow();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
