package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.Question.Condition;
import org.zaedno.content.registration.Question.Option;
import org.zaedno.content.registration.Question.Type;
import org.zaedno.content.registration.Questionnaire.Fault;
import org.zaedno.content.tenancy.InvalidValue;

/** What is asked, and what passes for an answer. */
class QuestionnaireTest {
    private static final Question LUNCH = question(Type.YES_NO, true, Optional.empty());
    private static final Question DISH =
            question(Type.CHOICE, true, Optional.of(new Condition(LUNCH.id(), Question.YES)));

    private static Question question(Type type, boolean obligatory, Optional<Condition> condition) {
        return new Question(
                QuestionId.fresh(),
                type,
                new Names("Въпрос", "Question"),
                new Names("", ""),
                List.of(
                        new Option("soup", new Names("супа", "soup")),
                        new Option("salad", new Names("салата", "salad"))),
                obligatory,
                condition);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TEXT,     any words,   -",
                "TEXT,     '\u200b ',   MISSING",
                "NUMBER,   '12,5',      -",
                "NUMBER,   twelve,      NOT_A_NUMBER",
                "CHOICE,   soup,        -",
                "CHOICE,   cake,        NOT_OFFERED",
                "CHOICE,   soup|salad,  NOT_OFFERED",
                "SEVERAL,  soup|salad,  -",
                "SEVERAL,  soup|soup,   NOT_OFFERED",
                "YES_NO,   yes,         -",
                "YES_NO,   soup,        NOT_OFFERED"
            })
    void an_answer_fits_its_question_or_is_told_how_not(
            Type type, String said, @org.jspecify.annotations.Nullable Fault fault) {
        var question = question(type, true, Optional.empty());
        var answer = List.of(said.split("\\|"));

        var verdict = new Questionnaire(List.of(question)).judge(Map.of(question.id(), answer));

        assertThat(Optional.ofNullable(verdict.faults().get(question.id()))).isEqualTo(Optional.ofNullable(fault));
        assertThat(verdict.answers()).isEqualTo(fault == null ? Map.of(question.id(), answer) : Map.of());
    }

    @Test
    void what_depends_on_an_answer_is_asked_after_it_and_kept_only_then() {
        var both = new Questionnaire(List.of(LUNCH, DISH));

        assertThat(both.judge(Map.of(LUNCH.id(), List.of("yes"))).faults()).isEqualTo(Map.of(DISH.id(), Fault.MISSING));
        assertThat(both.judge(Map.of(LUNCH.id(), List.of("no"), DISH.id(), List.of("soup"))))
                .isEqualTo(new Questionnaire.Verdict(Map.of(LUNCH.id(), List.of("no")), Map.of()));
        assertThat(both.judge(Map.of()).faults()).isEqualTo(Map.of(LUNCH.id(), Fault.MISSING));
    }

    @Test
    void a_condition_looks_back_and_at_an_answer_that_can_be_given() {
        var impossible = question(Type.TEXT, false, Optional.of(new Condition(LUNCH.id(), "maybe")));

        for (var wrong : List.of(List.of(DISH, LUNCH), List.of(DISH), List.of(LUNCH, impossible)))
            assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Questionnaire(wrong));
    }
}
