package org.zaedno.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.zaedno.search.passages.Asking;
import org.zaedno.search.query.Clause;
import org.zaedno.search.query.Vocabulary;

/** The words of an index that one reader may see. */
final class SeenWords implements Vocabulary {

    private final IndexSearcher searcher;
    private final VisibleDocuments visible;

    SeenWords(IndexSearcher searcher, VisibleDocuments visible) {
        this.searcher = searcher;
        this.visible = visible;
    }

    @Override
    public List<Integer> holding(List<Clause> clauses, int enough) {
        return clauses.stream().map(clause -> holding(clause, enough)).toList();
    }

    @Override
    public List<List<Occurring>> like(List<Like> wanted) {
        return wanted.stream().map(this::like).toList();
    }

    private int holding(Clause clause, int enough) {
        try {
            return visible.count(Asking.of(clause), enough);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Occurring> like(Like like) {
        try {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.WORD);
            if (terms == null) return List.of();
            return switch (like) {
                case Like.Near near -> near(terms, near);
                case Like.Matching(var regexp) -> seen(matching(terms, regexp));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two slips are sought only where the first letter is right: such words lie side by side in the index. */
    private List<Occurring> near(Terms terms, Like.Near near) throws IOException {
        var word = new Term(Fields.WORD, near.word());
        var one = seen(all(new FuzzyTermsEnum(terms, word, 1, 0, true)));
        return one.isEmpty() && near.slips() > 1 ? seen(all(new FuzzyTermsEnum(terms, word, 2, 1, true))) : one;
    }

    private static Set<String> matching(Terms terms, String regexp) throws IOException {
        var automaton = Operations.determinize(
                new RegExp(regexp, RegExp.NONE).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return all(new CompiledAutomaton(automaton, false, true).getTermsEnum(terms));
    }

    private static Set<String> all(TermsEnum found) throws IOException {
        var words = new HashSet<String>();
        for (var term = found.next(); term != null; term = found.next()) words.add(term.utf8ToString());
        return words;
    }

    private List<Occurring> seen(Set<String> words) throws IOException {
        var seen = new ArrayList<Occurring>();
        for (var word : words) {
            int documents = visible.count(new TermQuery(new Term(Fields.WORD, word)), ENOUGH);
            if (documents > 0) seen.add(new Occurring(word, documents));
        }
        seen.sort(Comparator.comparingInt(Occurring::documents).reversed().thenComparing(Occurring::word));
        return seen.subList(0, Math.min(LIKE, seen.size()));
    }
}
