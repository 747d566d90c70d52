package org.zaedno.content.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What people thought, all together.
 *
 * @param answers how many there are
 * @param whole of the event; nobody is counted while there are fewer than {@value #LEAST} answers
 * @param questions in their order; none while there are fewer
 */
public record FeedbackSummary(int answers, Scale whole, List<Answered> questions) {
    /** In answers: fewer would tell who said what. The database gives out none before. */
    public static final int LEAST = 3;

    /** @param counts how many chose 1, 2 … 5 */
    public record Scale(List<Integer> counts) {
        static Scale of(List<Integer> figures) {
            var counts = new ArrayList<Integer>();
            for (int at = 1; at <= FeedbackQuestion.SCALE_MAX; at++) {
                int wanted = at;
                counts.add((int) figures.stream().filter(one -> one == wanted).count());
            }
            return new Scale(List.copyOf(counts));
        }

        public int answers() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** 0 where nobody answered. */
        public double average() {
            int sum = 0;
            for (int at = 0; at < counts.size(); at++) sum += (at + 1) * counts.get(at);
            return answers() == 0 ? 0 : (double) sum / answers();
        }
    }

    /** What was answered to one question. */
    public sealed interface Answered {
        FeedbackQuestion question();

        record Rated(FeedbackQuestion question, Scale scale) implements Answered {}

        /** @param counts by the key of an option, in their order @param answers how many answered at all */
        record Chosen(FeedbackQuestion question, Map<String, Integer> counts, int answers) implements Answered {}

        /** @param words in no order */
        record Said(FeedbackQuestion question, List<String> words) implements Answered {}
    }

    static FeedbackSummary of(int count, List<Opinion> opinions, List<FeedbackQuestion> questions) {
        var whole = Scale.of(opinions.stream().map(Opinion::rating).toList());
        return opinions.isEmpty()
                ? new FeedbackSummary(count, whole, List.of())
                : new FeedbackSummary(
                        count, whole, questions.stream().map(to(opinions)).toList());
    }

    public boolean isShown() {
        return answers >= LEAST;
    }

    private static Function<FeedbackQuestion, Answered> to(List<Opinion> opinions) {
        return question -> switch (question.type()) {
            case SCALE ->
                new Answered.Rated(
                        question,
                        Scale.of(opinions.stream()
                                .flatMap(one -> one.chosen().getOrDefault(question.id(), List.of()).stream())
                                .map(Integer::valueOf)
                                .toList()));
            case CHOICE, SEVERAL -> chosen(question, opinions);
            case TEXT ->
                new Answered.Said(
                        question,
                        opinions.stream()
                                .flatMap(one -> one.said().getOrDefault(question.id(), List.of()).stream())
                                .toList());
        };
    }

    private static Answered chosen(FeedbackQuestion question, List<Opinion> opinions) {
        var counts = new LinkedHashMap<String, Integer>();
        question.options().forEach(option -> counts.put(option.key(), 0));
        int answers = 0;
        for (var opinion : opinions) {
            var keys = opinion.chosen().getOrDefault(question.id(), List.of());
            if (!keys.isEmpty()) answers++;
            keys.forEach(key -> counts.computeIfPresent(key, (known, n) -> n + 1));
        }
        return new Answered.Chosen(question, counts, answers);
    }
}
