package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.zaedno.search.Suggestion;
import org.zaedno.search.SuggestionRequest;
import org.zaedno.search.analysis.PlainText;

/**
 * Completes what is being typed: first the word, by how many visible titles hold it, then whole titles, those that begin so before
 * those that only contain it, newest first. Both come from the documents the reader may see.
 */
final class Completer {

    private static final Sort BEGINNING_THEN_NEWEST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.DATE, SortField.Type.LONG, true),
            KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN));

    private final PlainText plain = new PlainText();

    List<Suggestion> complete(GenerationSearcher searcher, SuggestionRequest request) throws IOException {
        var words = plain.words(request.text());
        if (words.isEmpty()) return List.of();
        var visible = new VisibleDocuments(searcher, request.reader(), request.now(), request.scope());
        var found = visible.collect(
                titlesWith(words), new CompletedTitles(words.getLast(), BEGINNING_THEN_NEWEST, request.limit()));

        var suggestions = new ArrayList<Suggestion>();
        var typedBefore = String.join(" ", words.subList(0, words.size() - 1));
        for (var word : found.words((request.limit() + 1) / 2)) {
            suggestions.add(new Suggestion((typedBefore + " " + word).strip(), Optional.empty()));
        }
        for (var hit : found.titles(request.limit() - suggestions.size())) {
            suggestions.add(title(searcher.storedFields().document(hit.doc)));
        }
        return List.copyOf(suggestions);
    }

    /** Every word as typed, the last one as a beginning. */
    private static BooleanQuery titlesWith(List<String> words) {
        var query = new BooleanQuery.Builder();
        for (var whole : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(Fields.TITLE_WORD, whole)), FILTER);
        }
        query.add(new PrefixQuery(new Term(Fields.TITLE_WORD, words.getLast())), FILTER);
        var beginning = new PrefixQuery(new Term(Fields.TITLE_BEGINNING, String.join(" ", words)));
        return query.add(new ConstantScoreQuery(beginning), SHOULD).build();
    }

    private static Suggestion title(Document stored) {
        var opens = new Suggestion.Destination(
                stored.get(Fields.ITEM),
                stored.get(Fields.KIND),
                stored.get(Fields.LANGUAGE),
                stored.get(Fields.ADDRESS));
        return new Suggestion(stored.get(Fields.TITLE), Optional.of(opens));
    }
}
