package org.zaedno.search.passages;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.Highlighted;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Clause;

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

    private final Function<Integer, List<String>> texts;

    /**
     * @param searcher of an index whose postings hold offsets
     * @param texts by the document's number: its title, lead and text
     */
    public Passages(IndexSearcher searcher, StemmedText analyzer, Function<Integer, List<String>> texts) {
        super(builder(searcher, analyzer)
                .withScorer(new PassagesByWords())
                .withMaxLength(2 * SearchDocument.TEXT_MAX + SearchDocument.TITLE_MAX)
                .withMaxNoHighlightPassages(0)
                .withWeightMatches(false)
                .withHandleMultiTermQuery(false)
                .withFieldMatcher(field -> true));
        this.texts = texts;
    }

    /** For each document, in the order given, what a reader is shown of it. */
    public List<Marked> mark(Clause asked, int[] documents) throws IOException {
        if (documents.length == 0) return List.of();
        var found = highlightFieldsAsObjects(
                new String[] {Texts.TITLE, Texts.WORDS}, Asking.of(asked.deciding()), documents, new int[] {1, LOOKED_AT
                });
        return IntStream.range(0, documents.length)
                .mapToObj(n -> Marked.of(
                        marked(found.get(Texts.TITLE)[n]),
                        marked(found.get(Texts.WORDS)[n]),
                        texts.apply(documents[n])))
                .toList();
    }

    /** @param passages at least one; where nothing matched the beginning, without a mark, of the lead or else of the text */
    public record Marked(Highlighted title, List<Highlighted> passages) {

        private static Marked of(List<Highlighted> title, List<Highlighted> passages, List<String> parts) {
            return new Marked(
                    title.isEmpty() ? Highlighted.unmarked(parts.getFirst()) : title.getFirst(),
                    passages.isEmpty() ? beginning(parts) : passages);
        }

        private static List<Highlighted> beginning(List<String> titleLeadText) {
            return titleLeadText.stream()
                    .skip(1)
                    .filter(part -> !part.isBlank())
                    .limit(1)
                    .map(Excerpt::beginning)
                    .toList();
        }
    }

    /** What a formatter below made, or null where it had nothing to format. */
    private static List<Highlighted> marked(@Nullable Object formatted) {
        if (!(formatted instanceof List<?> list)) return List.of();
        return list.stream().map(Highlighted.class::cast).toList();
    }

    /** They are at hand already: nothing is read again. */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int cacheCharsThreshold)
            throws IOException {
        var values = new ArrayList<CharSequence[]>();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            var parts = texts.apply(documents.docID());
            values.add(Arrays.stream(fields)
                    .map(field -> field.equals(Texts.TITLE)
                            ? parts.getFirst()
                            : String.join(String.valueOf(BETWEEN_PARTS), parts))
                    .toArray(CharSequence[]::new));
        }
        return values;
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
        return source == OffsetSource.POSTINGS && !components.phraseHelper().hasPositionSensitivity()
                ? new PostingsInTurn(components)
                : super.getOffsetStrategy(source, components);
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
