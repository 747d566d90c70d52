package org.zaedno.search.passages;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zaedno.search.query.Clause;

/** Puts a clause into Lucene's words. */
public final class Asking {

    public static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Term(var where, var term, var weight) ->
                weighted(new TermQuery(new Term(Texts.of(where), term)), weight);
            case Clause.Phrase(var where, var terms, var slop, var weight) ->
                weighted(new PhraseQuery(slop, Texts.of(where), terms.toArray(String[]::new)), weight);
            case Clause.Prefix(var where, var start, var weight) ->
                weighted(new ConstantScoreQuery(new PrefixQuery(new Term(Texts.of(where), start))), weight);
            case Clause.Some(var clauses, var needed) ->
                with(new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed), clauses, SHOULD)
                        .build();
            case Clause.All(var clauses) ->
                with(new BooleanQuery.Builder(), clauses, MUST).build();
            case Clause.Best(var clauses) ->
                new DisjunctionMaxQuery(clauses.stream().map(Asking::of).toList(), 0);
            case Clause.Also(var needed, var better) ->
                with(new BooleanQuery.Builder().add(of(needed), MUST), better, SHOULD)
                        .build();
            case Clause.Except(var wanted, var unwanted) ->
                with(new BooleanQuery.Builder().add(of(wanted), MUST), unwanted, MUST_NOT)
                        .build();
            case Clause.Weighted(var weighed, var weight) -> weighted(of(weighed), weight);
            case Clause.Everything() -> new MatchAllDocsQuery();
            case Clause.Nothing() -> new MatchNoDocsQuery("nothing was asked for");
        };
    }

    private static BooleanQuery.Builder with(BooleanQuery.Builder query, List<Clause> clauses, Occur occur) {
        clauses.forEach(clause -> query.add(of(clause), occur));
        return query;
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private Asking() {}
}
