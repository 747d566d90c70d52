package org.zaedno.hub.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.zaedno.hub.site.FilledForm;

/** Buttons inside a form that only change its lines: add a colleague, remove one. */
final class PeopleLines {
    private PeopleLines() {}

    /** Empty when the form itself was sent. */
    static Optional<FilledForm> changed(MultiValueMap<String, String> fields, FilledForm filled) {
        if (fields.containsKey("add")) return Optional.of(filled.withColleague());
        if (!fields.containsKey("remove")) return Optional.empty();
        return Optional.of(filled.withoutColleague(
                number(fields.getOrDefault("remove", List.of()).getFirst())));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
    }
}
