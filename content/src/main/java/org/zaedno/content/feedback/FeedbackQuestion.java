package org.zaedno.content.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What an organiser asks about an event, besides how it was on the whole. Nobody has to answer it.
 *
 * @param options of a choice, in their order; empty for the other types
 */
public record FeedbackQuestion(QuestionId id, Type type, Names label, List<Question.Option> options) {
    /** How it is answered. */
    public enum Type {
        /** From 1, the least, to {@value FeedbackQuestion#SCALE_MAX}. */
        SCALE,
        CHOICE,
        SEVERAL,
        TEXT;

        public boolean chooses() {
            return this == CHOICE || this == SEVERAL;
        }
    }

    public static final int SCALE_MAX = 5;

    /** @throws InvalidValue for what is missing in a language, over its limit, or without options where one chooses */
    public FeedbackQuestion {
        label = new Names(TypedText.line(label.bg()), TypedText.line(label.en()));
        if (TypedText.saysNothing(label.bg()) || TypedText.saysNothing(label.en()))
            throw new InvalidValue("question-label");
        if (Math.max(label.bg().length(), label.en().length()) > Question.LABEL_MAX)
            throw new InvalidValue("name-long", Question.LABEL_MAX);
        options = type.chooses() ? List.copyOf(options) : List.of();
        if (type.chooses() && (options.size() < 2 || options.size() > Question.OPTIONS_MAX))
            throw new InvalidValue("question-options", Question.OPTIONS_MAX);
        if (new HashSet<>(options.stream().map(Question.Option::key).toList()).size() < options.size())
            throw new InvalidValue("option-key");
    }

    /** What can be answered to it by choosing; empty where one writes. */
    public Set<String> answers() {
        return switch (type) {
            case SCALE ->
                IntStream.rangeClosed(1, SCALE_MAX).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());
            case CHOICE, SEVERAL -> options.stream().map(Question.Option::key).collect(Collectors.toUnmodifiableSet());
            case TEXT -> Set.of();
        };
    }
}
