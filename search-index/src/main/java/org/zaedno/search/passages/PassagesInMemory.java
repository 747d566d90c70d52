package org.zaedno.search.passages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.memory.MemoryIndex;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Clause;

/** Passages of a document that lies elsewhere: its text is analysed again, as it was for the index. Thread-safe. */
public final class PassagesInMemory {

    private static final int OFFSET_GAP = 1;

    private final StemmedText analysis = StemmedText.indexed();

    /** @param parts title, lead and text */
    public Passages.Marked mark(Clause asked, List<String> parts) {
        var document = new MemoryIndex(true);
        add(document, Texts.TITLE, parts.getFirst());
        parts.forEach(part -> add(document, Texts.WORDS, part));
        try {
            return new Passages(document.createSearcher(), analysis, only -> parts)
                    .mark(asked, new int[] {0})
                    .getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a text from memory", e);
        }
    }

    private void add(MemoryIndex document, String field, String text) {
        document.addField(
                field, analysis.tokenStream(field, text), analysis.getPositionIncrementGap(field), OFFSET_GAP);
    }
}
