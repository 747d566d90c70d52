package org.zaedno.search.passages;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.Highlighted;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.analysis.StemmedText;

/**
 * Finds the places in found documents where what was asked stands, the same places whichever engine found them. Gives runs of text,
 * never mark-up.
 */
public class Passages extends UnifiedHighlighter {

    /** How title, lead and text are joined: no text may hold it. */
    public static final char BETWEEN_PARTS = MULTIVAL_SEP_CHAR;

    /** Passages of one hit. */
    private static final int SHOWN = 2;

    /** Candidates looked at: a title is cut into passages too, which are shown as the title and not again. */
    private static final int LOOKED_AT = SHOWN + 2;

    /** Characters that a passage should have: a short sentence takes its neighbour in. */
    private static final int GOAL = 120;

    /** @param searcher of an index whose postings hold offsets */
    public Passages(IndexSearcher searcher, StemmedText analyzer) {
        super(builder(searcher, analyzer)
                .withMaxLength(2 * SearchDocument.TEXT_MAX + SearchDocument.TITLE_MAX)
                .withMaxNoHighlightPassages(0)
                .withWeightMatches(false)
                .withHandleMultiTermQuery(false)
                .withFieldMatcher(field -> true));
    }

    /** For each document, in the order given, its marks: nothing where the words did not match. */
    public List<Marked> mark(Query text, int[] documents) throws IOException {
        if (documents.length == 0) return List.of();
        var found = highlightFieldsAsObjects(
                new String[] {Texts.TITLE, Texts.WORDS}, text, documents, new int[] {1, LOOKED_AT});
        return IntStream.range(0, documents.length)
                .mapToObj(n -> new Marked(marked(found.get(Texts.TITLE)[n]), marked(found.get(Texts.WORDS)[n])))
                .toList();
    }

    /** Each empty when nothing in it matched. */
    public record Marked(List<Highlighted> title, List<Highlighted> passages) {}

    /** What a formatter below made, or null where it had nothing to format. */
    private static List<Highlighted> marked(@Nullable Object formatted) {
        if (!(formatted instanceof List<?> list)) return List.of();
        return list.stream().map(Highlighted.class::cast).toList();
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        if (field.equals(Texts.TITLE)) return new WholeBreakIterator();
        return new SplittingBreakIterator(
                LengthGoalBreakIterator.createClosestToLength(new Sentences(), GOAL, 0.5f), BETWEEN_PARTS);
    }

    @Override
    protected PassageFormatter getFormatter(String field) {
        return field.equals(Texts.TITLE) ? new TitleFormatter() : new TextFormatter();
    }

    private static final class TitleFormatter extends PassageFormatter {
        @Override
        public List<Highlighted> format(Passage[] passages, String content) {
            return List.of(Excerpt.whole(passages[0], content));
        }
    }

    private static final class TextFormatter extends PassageFormatter {
        @Override
        public List<Highlighted> format(Passage[] passages, String content) {
            int afterTitle = content.indexOf(BETWEEN_PARTS) + 1;
            return Arrays.stream(passages)
                    .filter(passage -> passage.getStartOffset() >= afterTitle)
                    .sorted(Comparator.comparing(Passage::getScore).reversed())
                    .limit(SHOWN)
                    .sorted(Comparator.comparing(Passage::getStartOffset))
                    .map(passage -> Excerpt.of(passage, content))
                    .toList();
        }
    }
}
