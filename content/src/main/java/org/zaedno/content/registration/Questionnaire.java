package org.zaedno.content.registration;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/** The questions of an event in their order, and the one judge of what was answered to them. */
public record Questionnaire(List<Question> questions) {
    public static final Questionnaire EMPTY = new Questionnaire(List.of());
    /** At one event: more, and nobody answers them on a phone. */
    public static final int MAX = 30;
    /** In characters. */
    public static final int ANSWER_MAX = 1_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,4})?");

    /** What is wrong with an answer. */
    public enum Fault {
        MISSING,
        NOT_OFFERED,
        NOT_A_NUMBER,
        TOO_LONG
    }

    /** @param answers what is kept: only questions that were asked, made fit @param faults by question; none: it is in order */
    public record Verdict(Map<QuestionId, List<String>> answers, Map<QuestionId, Fault> faults) {}

    /** @throws InvalidValue for too many, and for a condition on anything but an earlier question's answer by choosing */
    public Questionnaire {
        var all = List.copyOf(questions);
        questions = all;
        if (questions.size() > MAX) throw new InvalidValue("questions-many", MAX);
        var earlier = new HashSet<QuestionId>();
        for (var question : all) {
            boolean fits = question.condition()
                    .map(condition -> earlier.contains(condition.after()) && isAnswer(all, condition))
                    .orElse(true);
            if (!fits) throw new InvalidValue("question-condition");
            if (!earlier.add(question.id())) throw new InvalidValue("question-twice");
        }
    }

    /** In the order of the questions, so that a condition sees what was kept. What was not asked is left out, not a fault. */
    public Verdict judge(Map<QuestionId, List<String>> said) {
        var kept = new LinkedHashMap<QuestionId, List<String>>();
        var faults = new LinkedHashMap<QuestionId, Fault>();
        for (var question : questions) {
            if (!isAsked(question, kept)) continue;
            var answer = said.getOrDefault(question.id(), List.of()).stream()
                    .map(words -> question.type() == Question.Type.TEXT
                            ? TypedText.fit(words).strip()
                            : TypedText.line(words))
                    .filter(words -> !TypedText.saysNothing(words))
                    .toList();
            fault(question, answer).ifPresentOrElse(fault -> faults.put(question.id(), fault), () -> {
                if (!answer.isEmpty()) kept.put(question.id(), answer);
            });
        }
        return new Verdict(Map.copyOf(kept), Map.copyOf(faults));
    }

    /** Whether it is put to somebody who has answered this so far. */
    public static boolean isAsked(Question question, Map<QuestionId, List<String>> kept) {
        return question.condition()
                .map(condition ->
                        kept.getOrDefault(condition.after(), List.of()).contains(condition.answer()))
                .orElse(true);
    }

    private static Optional<Fault> fault(Question question, List<String> answer) {
        if (answer.isEmpty()) return question.obligatory() ? Optional.of(Fault.MISSING) : Optional.empty();
        boolean one = question.type() == Question.Type.SEVERAL || answer.size() == 1;
        return switch (question.type()) {
            case TEXT ->
                one && answer.getFirst().length() <= ANSWER_MAX ? Optional.empty() : Optional.of(Fault.TOO_LONG);
            case NUMBER ->
                one && NUMBER.matcher(answer.getFirst()).matches() ? Optional.empty() : Optional.of(Fault.NOT_A_NUMBER);
            case CHOICE, SEVERAL, YES_NO ->
                one && question.answers().containsAll(answer) && new HashSet<>(answer).size() == answer.size()
                        ? Optional.empty()
                        : Optional.of(Fault.NOT_OFFERED);
        };
    }

    private static boolean isAnswer(List<Question> questions, Question.Condition condition) {
        return questions.stream()
                .filter(question -> question.id().equals(condition.after()))
                .anyMatch(question -> question.answers().contains(condition.answer()));
    }
}
