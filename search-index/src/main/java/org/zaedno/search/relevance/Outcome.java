package org.zaedno.search.relevance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of every question. */
record Outcome(List<Answer> answers) {

    /** @param repaired whether something in the question was taken for something else */
    record Answer(Judged.Question question, Score score, boolean repaired) {}

    /** The mean over some questions. */
    record Mean(long questions, Score score) {
        @Override
        public String toString() {
            return questions + " " + score;
        }
    }

    Mean all() {
        return over(answer -> true);
    }

    /** Of questions whose undamaged text has no Latin letter. */
    Mean cyrillic() {
        return over(answer -> !answer.question().hasLatin());
    }

    long repaired() {
        return answers.stream().filter(Answer::repaired).count();
    }

    /** By what makes the questions hard, where the folder says so. */
    SortedMap<String, Mean> byType() {
        var types = answers.stream()
                .map(answer -> answer.question().type())
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toSet());
        var means = new TreeMap<String, Mean>();
        types.forEach(
                type -> means.put(type, over(answer -> answer.question().type().equals(type))));
        return means;
    }

    private Mean over(Predicate<Answer> which) {
        var scores = answers.stream().filter(which).map(Answer::score).toList();
        return new Mean(scores.size(), Score.mean(scores));
    }
}
