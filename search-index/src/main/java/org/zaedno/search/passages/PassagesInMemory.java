package org.zaedno.search.passages;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.zaedno.search.analysis.StemmedText;

/** Passages of a document that lies elsewhere: its text is analysed again, as it was for the index. Thread-safe. */
public final class PassagesInMemory {

    private static final int OFFSET_GAP = 1;

    private final StemmedText analysis = StemmedText.indexed();

    /** @param parts title, lead and text */
    public Passages.Marked mark(Query asked, List<String> parts) {
        var document = new MemoryIndex(true);
        add(document, Texts.TITLE, parts.getFirst());
        parts.forEach(part -> add(document, Texts.WORDS, part));
        return new OfOne(document.createSearcher(), analysis, parts).mark(asked);
    }

    private void add(MemoryIndex document, String field, String text) {
        document.addField(
                field, analysis.tokenStream(field, text), analysis.getPositionIncrementGap(field), OFFSET_GAP);
    }

    private static final class OfOne extends Passages {

        private final List<String> parts;

        OfOne(IndexSearcher searcher, StemmedText analysis, List<String> parts) {
            super(searcher, analysis);
            this.parts = parts;
        }

        Marked mark(Query asked) {
            try {
                return mark(asked, new int[] {0}).getFirst();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException("Reading a text from memory", e);
            }
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(
                String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) {
            var values = new CharSequence[fields.length];
            for (int n = 0; n < fields.length; n++) {
                values[n] = fields[n].equals(Texts.TITLE)
                        ? parts.getFirst()
                        : String.join(String.valueOf(BETWEEN_PARTS), parts);
            }
            var all = new ArrayList<CharSequence[]>();
            all.add(values);
            return all;
        }
    }
}
