package org.zaedno.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchChange.Put;
import org.zaedno.search.SearchChange.RemoveItem;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.analysis.PlainText;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Ranking;

/**
 * One Lucene index from its first document to its last: a folder, one writer, one searcher manager. It has a commit only when it is
 * whole, and every commit holds the checkpoint that belongs to it. Searching is for any thread, changing for one at a time:
 * {@link LuceneSearchIndex} sees to that.
 */
final class Generation {

    /** Long texts are punished less than by default (b 0.75): .02 nDCG better on the benchmark in both languages. */
    static final Similarity RANKING = new BM25Similarity(Ranking.K1, Ranking.B);

    /** In megabytes: twice Lucene's own, for two hands at a rebuild; it is taken only while documents wait in it. */
    private static final int BUFFER = 32;

    private final Path folder;
    private final String schema;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Fields fields = new Fields();
    private volatile Checkpoint checkpoint;
    private volatile boolean knowsSomething;

    private Generation(Path folder, Directory directory, OpenMode mode, Checkpoint checkpoint, Dictionary dictionary)
            throws IOException {
        this.folder = folder;
        this.schema = schema(dictionary);
        this.directory = directory;
        this.checkpoint = checkpoint;
        this.knowsSomething = mode == OpenMode.APPEND;
        var config = new IndexWriterConfig(analysis(dictionary))
                .setOpenMode(mode)
                .setSimilarity(RANKING)
                .setCodec(new SearchCodec())
                .setRAMBufferSizeMB(BUFFER)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new RankingSearchers());
    }

    private static final class RankingSearchers extends SearcherFactory {
        private final Sights sights = new Sights();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new GenerationSearcher(reader, sights);
        }
    }

    private static Analyzer analysis(Dictionary dictionary) {
        return new PerFieldAnalyzerWrapper(
                StemmedText.indexed(dictionary), Map.of(Fields.WORD, PlainText.vocabulary()));
    }

    /** Of what the documents are made, and how their words were read. */
    static String schema(Dictionary dictionary) {
        return Fields.SCHEMA + "." + StemmedText.fingerprint(dictionary);
    }

    static Generation empty(Path folder, Dictionary dictionary) throws IOException {
        return new Generation(folder, FSDirectory.open(folder), OpenMode.CREATE, Checkpoint.START, dictionary);
    }

    /** As it was last committed. @throws IOException when it is not there, damaged in any byte, foreign, or of another schema */
    static Generation existing(Path folder, Dictionary dictionary) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new Generation(
                    folder, directory, OpenMode.APPEND, examined(directory, schema(dictionary)), dictionary);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileSuppressingExceptions(e, directory);
            throw e;
        }
    }

    private static Checkpoint examined(Directory directory, String schema) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var segment : reader.leaves()) ((CodecReader) segment.reader()).checkIntegrity();
            return CommitData.checkpoint(reader.getIndexCommit().getUserData(), schema);
        }
    }

    Path folder() {
        return folder;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** False for a new one, until something was applied or it was filled. */
    boolean knowsSomething() {
        return knowsSomething;
    }

    boolean canChange() {
        return writer.isOpen();
    }

    void apply(List<SearchChange> batch, Checkpoint end) throws IOException {
        for (var change : batch) {
            switch (change) {
                case Put(var document) -> replace(document);
                case RemoveItem(var item) -> writer.deleteDocuments(new Term(Fields.ITEM, item));
            }
        }
        reach(end);
    }

    /** Takes everything in; the permission is asked before each document and ends it by an exception. */
    void fill(Stream<SearchDocument> all, Checkpoint end, Runnable permission) throws IOException {
        var seen = new HashSet<String>();
        try (var hands = new ManyHands()) {
            for (var documents = all.iterator(); documents.hasNext(); ) {
                permission.run();
                var document = documents.next();
                if (seen.add(document.id().value())) {
                    hands.take(() -> writer.addDocument(fields.of(document)));
                } else {
                    hands.finish(); // the earlier one has to be there to be replaced
                    replace(document);
                }
            }
            hands.finish();
        }
        reach(end);
    }

    /** Makes what was applied durable, checkpoint included. */
    void commit() throws IOException {
        if (knowsSomething && writer.hasUncommittedChanges()) writer.commit();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    <T> T read(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.from((GenerationSearcher) searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    interface Reading<T> {
        T from(GenerationSearcher searcher) throws IOException;
    }

    /** Forgets what was not committed and lets the folder go. What was findable stays so until {@link #stopReading()}. */
    void stopChanging() throws IOException {
        writer.rollback();
    }

    void stopReading() throws IOException {
        IOUtils.close(searchers, directory);
    }

    private void replace(SearchDocument document) throws IOException {
        Document replacing = fields.of(document);
        writer.updateDocument(Fields.term(document.id()), replacing);
    }

    private void reach(Checkpoint end) {
        writer.setLiveCommitData(CommitData.of(end, schema).entrySet());
        checkpoint = end;
        knowsSomething = true;
    }
}
