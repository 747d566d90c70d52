package org.zaedno.search.passages;

import java.util.Arrays;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;

/** Scores as Lucene does, for the few marks of a passage, without its table of 32 kilobytes for each. */
final class PassagesByWords extends PassageScorer {

    @Override
    public float score(Passage passage, int length) {
        var words = Arrays.asList(passage.getMatchTerms()).subList(0, passage.getNumMatches());
        double score = 0;
        for (int n = 0; n < words.size(); n++) {
            if (words.indexOf(words.get(n)) < n) continue;
            int times = 0;
            for (int other = n; other < words.size(); other++) {
                if (words.get(other).equals(words.get(n))) times++;
            }
            score += tf(times, passage.getLength()) * weight(length, passage.getMatchTermFreqsInDoc()[n]);
        }
        return (float) (score * norm(passage.getStartOffset()));
    }
}
