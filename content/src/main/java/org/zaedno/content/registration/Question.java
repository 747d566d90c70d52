package org.zaedno.content.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What an organiser asks besides the usual.
 *
 * @param hint may be empty
 * @param options of a choice, in their order; empty for the other types
 * @param condition asked only after that answer to an earlier question; empty: always
 */
public record Question(
        QuestionId id,
        Type type,
        Names label,
        Names hint,
        List<Option> options,
        boolean obligatory,
        Optional<Condition> condition) {
    /** How it is answered. */
    public enum Type {
        TEXT,
        CHOICE,
        SEVERAL,
        YES_NO,
        NUMBER
    }

    /** @param key what is kept: small letters, digits, hyphens */
    public record Option(String key, Names names) {
        private static final Pattern SYNTAX = Pattern.compile("[a-z0-9-]{1,40}");

        public Option {
            if (!SYNTAX.matcher(key).matches()) throw new InvalidValue("option-key");
            names = new Names(TypedText.line(names.bg()), TypedText.line(names.en()));
            if (TypedText.saysNothing(names.bg()) || TypedText.saysNothing(names.en()))
                throw new InvalidValue("option-name");
            if (Math.max(names.bg().length(), names.en().length()) > LABEL_MAX)
                throw new InvalidValue("name-long", LABEL_MAX);
        }
    }

    /** @param answer the key of an option, {@link #YES} or {@link #NO} */
    public record Condition(QuestionId after, String answer) {}

    public static final String YES = "yes";
    public static final String NO = "no";
    /** In characters, as the hint's. */
    public static final int LABEL_MAX = 240;

    public static final int HINT_MAX = 400;
    public static final int OPTIONS_MAX = 40;

    /** @throws InvalidValue for what is missing in a language, over its limit, or without options where one chooses */
    public Question {
        label = line(label, LABEL_MAX);
        hint = line(hint, HINT_MAX);
        if (TypedText.saysNothing(label.bg()) || TypedText.saysNothing(label.en()))
            throw new InvalidValue("question-label");
        boolean chooses = type == Type.CHOICE || type == Type.SEVERAL;
        options = chooses ? List.copyOf(options) : List.of();
        if (chooses && (options.size() < 2 || options.size() > OPTIONS_MAX))
            throw new InvalidValue("question-options", OPTIONS_MAX);
        if (new HashSet<>(keys(options)).size() < options.size()) throw new InvalidValue("option-key");
    }

    /** What can be answered to it by choosing. */
    public Set<String> answers() {
        return type == Type.YES_NO ? Set.of(YES, NO) : Set.copyOf(keys(options));
    }

    private static List<String> keys(List<Option> options) {
        return options.stream().map(Option::key).toList();
    }

    private static Names line(Names typed, int max) {
        var line = new Names(TypedText.line(typed.bg()), TypedText.line(typed.en()));
        if (Math.max(line.bg().length(), line.en().length()) > max) throw new InvalidValue("name-long", max);
        return line;
    }
}
