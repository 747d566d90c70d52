package org.zaedno.hub.mail;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.Placeholder;

/** What is filled in for one person. A line of the text in which something has nothing to say is left out. */
record Filling(Map<Placeholder, String> values) {
    /** In characters: longer subjects are cut by every program. */
    private static final int SUBJECT_MAX = 200;

    /** On one line, whatever the values hold. */
    String subject(MailText text) {
        var line = TypedText.line(MailText.BRACES
                .matcher(text.subject())
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1)).orElse(""))));
        return line.length() <= SUBJECT_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SUBJECT_MAX - 1))) + "…";
    }

    String body(MailText text) {
        return text.body()
                .lines()
                .filter(this::saysSomething)
                .map(line -> MailText.BRACES
                        .matcher(line)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(value(found.group(1)).orElse(""))))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private boolean saysSomething(String line) {
        return MailText.BRACES
                .matcher(line)
                .results()
                .allMatch(found -> value(found.group(1)).isPresent());
    }

    /** Values come from outside: on one line each, so that none can make lines of its own. */
    private Optional<String> value(String word) {
        return Placeholder.of(word.strip())
                .map(one -> TypedText.line(values.getOrDefault(one, "")))
                .filter(text -> !text.isEmpty());
    }
}
