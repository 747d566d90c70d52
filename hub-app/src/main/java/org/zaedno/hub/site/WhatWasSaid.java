package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.Registered;
import org.zaedno.hub.site.RegistrationScreen.Asked;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** A sent form in words, for who sent it. */
final class WhatWasSaid {
    /** A line of it. */
    record Line(String name, String value) {}

    private final Registered form;
    private final Asked asked;
    private final Phrases words;

    private WhatWasSaid(Registered form, Asked asked, Phrases words) {
        this.form = form;
        this.asked = asked;
        this.words = words;
    }

    static List<Line> of(Registered form, Asked asked, Phrases words) {
        return new WhatWasSaid(form, asked, words).lines();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        line(
                lines,
                "register.said.people",
                form.people().stream().map(Participant::name).collect(Collectors.joining(", ")));
        line(lines, "register.email", form.email().orElse(""));
        line(lines, "register.kind", from());
        line(lines, "register.how", words.text(form.online() ? "register.how.online" : "register.said.place"));
        for (var question : asked.questions().questions()) {
            var said = form.answers().getOrDefault(question.id(), List.of());
            if (!said.isEmpty()) lines.add(new Line(question.label().in(words.language()), answer(question, said)));
        }
        line(lines, "register.needs.access", form.needs().access());
        line(lines, "register.needs.diet", form.needs().diet());
        line(lines, "register.needs.interpreter", form.needs().interpreter());
        if (!asked.form().consents().isEmpty()) lines.add(new Line(words.text("register.consents"), consents()));
        return lines;
    }

    private void line(List<Line> lines, String key, String value) {
        if (!value.isEmpty()) lines.add(new Line(words.text(key), value));
    }

    private String from() {
        var kind = asked.kinds().stream()
                .filter(one -> form.kind().filter(one.id()::equals).isPresent())
                .map(one -> one.names().in(words.language()));
        var place = form.people().stream().limit(1).flatMap(one -> Stream.of(one.institution(), one.town()));
        return Stream.concat(kind, place).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private String answer(Question question, List<String> said) {
        return said.stream()
                .map(value -> switch (question.type()) {
                    case TEXT, NUMBER -> value;
                    case YES_NO -> words.text(value.equals(Question.YES) ? "register.yes" : "register.no");
                    case CHOICE, SEVERAL ->
                        question.options().stream()
                                .filter(option -> option.key().equals(value))
                                .map(option -> option.names().in(words.language()))
                                .findFirst()
                                .orElse(value);
                })
                .collect(Collectors.joining(", "));
    }

    private String consents() {
        return form.consents().isEmpty()
                ? words.text("register.said.no-consent")
                : form.consents().stream()
                        .sorted()
                        .map(consent -> words.text(Choices.key("register.consent.", consent)))
                        .collect(Collectors.joining("; "));
    }
}
