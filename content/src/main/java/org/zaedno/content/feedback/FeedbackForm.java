package org.zaedno.content.feedback;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What is asked after an event. How it was on the whole, from 1 to 5, is always asked first.
 *
 * @param version 0 for one that is not kept yet
 * @param questions in their order
 */
public record FeedbackForm(ItemId event, int version, Instant opens, Instant closes, List<FeedbackQuestion> questions) {
    /** More, and nobody answers them standing at a bus stop. */
    public static final int QUESTIONS_MAX = 12;
    /** In characters. */
    public static final int WORDS_MAX = 1_000;

    /** @throws InvalidValue where it closes before it opens, and for too many questions or one twice */
    public FeedbackForm {
        questions = List.copyOf(questions);
        if (!opens.isBefore(closes)) throw new InvalidValue("feedback-order");
        if (questions.size() > QUESTIONS_MAX) throw new InvalidValue("questions-many", QUESTIONS_MAX);
        if (new HashSet<>(questions.stream().map(FeedbackQuestion::id).toList()).size() < questions.size())
            throw new InvalidValue("question-twice");
    }

    public FeedbackForm asking(List<FeedbackQuestion> others) {
        return new FeedbackForm(event, version, opens, closes, others);
    }

    /**
     * What is kept of what was sent: only what was asked and can be an answer. Words that are too long are cut, because
     * whoever wrote so much should not have to write it again.
     *
     * @throws InvalidValue without an opinion of the whole
     */
    public Opinion read(String rating, Map<QuestionId, List<String>> sent) {
        if (!rating.matches("[1-5]")) throw new InvalidValue("feedback-rating");
        var chosen = new LinkedHashMap<QuestionId, List<String>>();
        var said = new LinkedHashMap<QuestionId, List<String>>();
        for (var question : questions) {
            var answer = sent.getOrDefault(question.id(), List.of());
            if (question.type() == FeedbackQuestion.Type.TEXT)
                answer.stream()
                        .map(words -> TypedText.fit(words).strip())
                        .filter(words -> !TypedText.saysNothing(words))
                        .limit(1)
                        .forEach(words -> said.put(question.id(), List.of(cut(words))));
            else {
                var known = answer.stream()
                        .filter(question.answers()::contains)
                        .distinct()
                        .limit(question.type() == FeedbackQuestion.Type.SEVERAL ? Integer.MAX_VALUE : 1)
                        .toList();
                if (!known.isEmpty()) chosen.put(question.id(), known);
            }
        }
        return new Opinion(Integer.parseInt(rating), chosen, said);
    }

    private static String cut(String words) {
        if (words.length() <= WORDS_MAX) return words;
        int end = Character.isHighSurrogate(words.charAt(WORDS_MAX - 1)) ? WORDS_MAX - 1 : WORDS_MAX;
        return words.substring(0, end);
    }
}
