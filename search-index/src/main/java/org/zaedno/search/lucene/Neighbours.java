package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.RelatedRequest;
import org.zaedno.search.Scope;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.analysis.StemmedText;

/** Finds what stands near an item: by the words that tell it from others, and by its themes. */
final class Neighbours {
    /** Words of the item that are looked for elsewhere: more cost time and add only common ones. */
    private static final int WORDS = 25;
    /** What a shared theme adds: about as much as three telling words. */
    private static final float THEME_WEIGHT = 6;
    /** An item may be found in each of its languages. */
    private static final int LANGUAGES = 3;

    private final StemmedText analyzer;

    Neighbours(Dictionary dictionary) {
        this.analyzer = StemmedText.telling(dictionary);
    }

    List<String> of(GenerationSearcher searcher, RelatedRequest request) throws IOException {
        var visible = new VisibleDocuments(searcher, request.reader(), request.now(), Scope.PUBLISHED);
        var item = item(searcher, visible, request);
        if (item.isEmpty()) return List.of();
        var items = new LinkedHashSet<String>();
        for (var hit : best(visible, near(searcher, item.get(), request), request.limit() * LANGUAGES)) {
            items.add(searcher.storedFields()
                    .document(hit.doc, Set.of(Fields.ITEM))
                    .get(Fields.ITEM));
        }
        return items.stream().limit(request.limit()).toList();
    }

    /** In the wished language, or in another; empty where the reader may not see it. */
    private static Optional<Document> item(IndexSearcher searcher, VisibleDocuments visible, RelatedRequest request)
            throws IOException {
        var editions = best(visible, new TermQuery(new Term(Fields.ITEM, request.item())), LANGUAGES);
        var stored = searcher.storedFields();
        Optional<Document> found = Optional.empty();
        for (var edition : editions) {
            var document = stored.document(edition.doc);
            if (found.isEmpty() || document.get(Fields.LANGUAGE).equals(request.language()))
                found = Optional.of(document);
        }
        return found;
    }

    private Query near(IndexSearcher searcher, Document item, RelatedRequest request) throws IOException {
        var alike = new BooleanQuery.Builder().add(likeWordsOf(searcher, item), SHOULD);
        request.themes()
                .forEach(theme -> alike.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(Fields.THEME, theme))), THEME_WEIGHT),
                        SHOULD));
        var near = new BooleanQuery.Builder()
                .add(alike.build(), MUST)
                .add(new TermQuery(new Term(Fields.ITEM, request.item())), MUST_NOT);
        if (!request.kinds().isEmpty()) {
            var kinds = request.kinds().stream().map(BytesRef::new).toList();
            near.add(new TermInSetQuery(Fields.KIND, kinds), FILTER);
        }
        return near.build();
    }

    private Query likeWordsOf(IndexSearcher searcher, Document item) throws IOException {
        var alike = new MoreLikeThis(searcher.getIndexReader());
        alike.setAnalyzer(analyzer);
        alike.setMinTermFreq(1);
        alike.setMinDocFreq(2);
        alike.setMaxQueryTerms(WORDS);
        alike.setFieldNames(new String[] {Fields.WORDS});
        return alike.like(
                Fields.WORDS,
                Stream.of(item.getValues(Fields.WORDS)).map(StringReader::new).toArray(Reader[]::new));
    }

    private static List<ScoreDoc> best(VisibleDocuments visible, Query wanted, int most) throws IOException {
        var top = new TopScoreDocCollectorManager(most, most).newCollector();
        return Arrays.asList(visible.collect(wanted, top).topDocs().scoreDocs);
    }
}
