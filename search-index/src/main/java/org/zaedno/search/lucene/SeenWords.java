package org.zaedno.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.zaedno.search.analysis.Beginning;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.LatinReadings;
import org.zaedno.search.query.Vocabulary;
import org.zaedno.search.query.Words;

/** The words of an index that one reader may see. */
final class SeenWords implements Vocabulary {

    /** Candidates whose readers are asked for, the commonest first: each costs a question. */
    private static final int ASKED = 8;

    private final IndexSearcher searcher;
    private final VisibleDocuments visible;
    private final StemmedText analysis;
    private final Map<String, Boolean> known = new HashMap<>();

    SeenWords(IndexSearcher searcher, VisibleDocuments visible, StemmedText analysis) {
        this.searcher = searcher;
        this.visible = visible;
        this.analysis = analysis;
    }

    private record Candidate(String word, int slips, int documents) {
        static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::slips)
                .thenComparing(Comparator.comparingInt(Candidate::documents).reversed());
    }

    @Override
    public boolean knows(String word) {
        return known.computeIfAbsent(word, unknown -> {
            var terms = Words.of(unknown, analysis).terms();
            return terms.isEmpty()
                    || terms.stream().filter(term -> !Beginning.is(term)).anyMatch(term -> seen(Fields.WORDS, term));
        });
    }

    @Override
    public Optional<String> near(String word) {
        int most = word.length() < 6 ? 1 : 2;
        return best(terms -> new FuzzyTermsEnum(terms, new Term(Fields.WORD, word), most, 1, true), word);
    }

    @Override
    public Optional<String> readAs(String latin) {
        var readings = LatinReadings.of(latin);
        if (readings.getNumStates() == 0) return Optional.empty();
        return best(terms -> new CompiledAutomaton(readings, false, true).getTermsEnum(terms), "");
    }

    private interface Enumerating {
        TermsEnum of(Terms terms) throws IOException;
    }

    private Optional<String> best(Enumerating enumerating, String word) {
        try {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.WORD);
            if (terms == null) return Optional.empty();
            var found = enumerating.of(terms);
            List<Candidate> candidates = new ArrayList<>();
            for (var term = found.next(); term != null; term = found.next()) {
                var text = term.utf8ToString();
                candidates.add(new Candidate(text, word.isEmpty() ? 0 : Slips.between(word, text), found.docFreq()));
            }
            return candidates.stream()
                    .sorted(Candidate.BEST)
                    .limit(ASKED)
                    .map(Candidate::word)
                    .filter(candidate -> seen(Fields.WORD, candidate))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean seen(String field, String word) {
        Query query = new TermQuery(new Term(field, word));
        try {
            return visible.any(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
