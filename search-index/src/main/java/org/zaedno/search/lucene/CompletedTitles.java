package org.zaedno.search.lucene;

import static java.util.Map.Entry.comparingByKey;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** The best titles collected, and of all of them the words that begin like the last one typed. */
final class CompletedTitles implements Collector {

    private final String beginning;
    private final TopFieldCollector top;
    private final Map<String, Long> words = new HashMap<>();

    CompletedTitles(String beginning, Sort sort, int limit) {
        this.beginning = beginning;
        this.top = new TopFieldCollectorManager(sort, limit, null, Integer.MAX_VALUE).newCollector();
    }

    /** The most frequent first. Without the word as it was typed, which needs no completing. */
    List<String> words(int limit) {
        return words.entrySet().stream()
                .filter(word -> !word.getKey().equals(beginning))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    ScoreDoc[] titles(int limit) {
        return limit == 0 ? new ScoreDoc[0] : top.topDocs(0, limit).scoreDocs;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new InSegment(
                top.getLeafCollector(segment), DocValues.getSortedSet(segment.reader(), Fields.TITLE_WORD));
    }

    private final class InSegment implements LeafCollector {

        private final LeafCollector titles;
        private final SortedSetDocValues values;
        private final long first;
        private final int[] counts;

        /** Words with one beginning lie side by side in the segment's sorted dictionary. */
        InSegment(LeafCollector titles, SortedSetDocValues values) throws IOException {
            this.titles = titles;
            this.values = values;
            var from = new BytesRef(beginning);
            first = atOrAfter(from);
            counts = new int[Math.toIntExact(atOrAfter(endOf(from)) - first)];
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            titles.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            titles.collect(document);
            if (!values.advanceExact(document)) return;
            for (int left = values.docValueCount(); left > 0; left--) {
                long word = values.nextOrd() - first;
                if (word >= 0 && word < counts.length) counts[(int) word]++;
            }
        }

        @Override
        public void finish() throws IOException {
            titles.finish();
            for (int word = 0; word < counts.length; word++) {
                if (counts[word] == 0) continue;
                words.merge(values.lookupOrd(first + word).utf8ToString(), (long) counts[word], Long::sum);
            }
        }

        private long atOrAfter(BytesRef word) throws IOException {
            var ordinal = values.lookupTerm(word);
            return ordinal >= 0 ? ordinal : -ordinal - 1;
        }

        /** Above every word that begins so, because this byte never occurs in UTF-8. */
        private static BytesRef endOf(BytesRef beginning) {
            var end = new byte[beginning.length + 1];
            System.arraycopy(beginning.bytes, beginning.offset, end, 0, beginning.length);
            end[beginning.length] = (byte) 0xFF;
            return new BytesRef(end);
        }
    }
}
