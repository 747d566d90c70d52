package org.zaedno.hub.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.zaedno.content.registration.QuestionId;

/** What somebody chose and wrote about an event: it stands there again when the first question was left out. */
public record FilledFeedback(String rating, Map<QuestionId, List<String>> answers) {
    public static final FilledFeedback EMPTY = new FilledFeedback("", Map.of());
    /** In characters: over every limit, and more than anybody typed. */
    private static final int FIELD_MAX = 4_000;

    public FilledFeedback {
        answers = Map.copyOf(answers);
    }

    public static FilledFeedback of(MultiValueMap<String, String> sent) {
        var answers = new LinkedHashMap<QuestionId, List<String>>();
        sent.forEach((field, values) -> {
            if (field.startsWith(FilledForm.QUESTION))
                QuestionId.parse(field.substring(FilledForm.QUESTION.length()))
                        .ifPresent(id -> answers.put(
                                id,
                                values.stream()
                                        .limit(FIELD_MAX)
                                        .map(FilledFeedback::bounded)
                                        .toList()));
        });
        return new FilledFeedback(
                bounded(sent.getOrDefault("rating", List.of("")).getFirst()), answers);
    }

    private static String bounded(String typed) {
        return typed.length() <= FIELD_MAX ? typed : typed.substring(0, FIELD_MAX);
    }

    @Override
    public String toString() {
        return "FilledFeedback[hidden]";
    }
}
