package org.zaedno.content.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.safeguarding.Answers.ConsentOf;
import org.zaedno.content.safeguarding.Detail.Reason;

class PublishingGateTest extends AGate {
    private static final String NUMBER = "<p>Детето с ЕГН 1152120007 се прибра.</p>";
    private static final String PHONE = "<p>Питайте ни на 0888 123 456.</p>";

    @Test
    void a_text_about_nobody_goes_through_unasked() {
        var item = draft("<p>Форумът се проведе на 14 ноември 2017 г.</p>");

        assertThat(state(item)).returns(true, GateState::isOpen).returns(Set.of(), GateState::missing);
        publish(item);
    }

    @Test
    void what_was_found_is_taken_out_or_answered_for_before_anything_comes_out() {
        var item = draft(PHONE);
        assertRefused("invalid.gate-findings", () -> publish(item));

        acknowledge(item, Reason.WORK_CONTACT);
        assertRefused("invalid.gate-checklist", () -> publish(item));
        as(AUTHOR, () -> gate.answer(item, Language.BG, Answers.NO_CHILD));

        assertThat(state(item).findings())
                .singleElement()
                .matches(seen ->
                        seen.reason().filter(Reason.WORK_CONTACT::equals).isPresent());
        publish(item);
    }

    @Test
    void the_same_number_written_otherwise_stays_answered_for_and_another_one_does_not() {
        var item = draft(PHONE);
        acknowledge(item, Reason.WORK_CONTACT);

        write(item, "<p>Увод.</p><p>+359 888/12-34-56</p>");
        assertThat(state(item).obstacles()).doesNotContain(Obstacle.FINDINGS);

        write(item, "<p>0888 123 457</p>");
        assertThat(state(item).obstacles()).contains(Obstacle.FINDINGS);
    }

    @Test
    void a_finding_can_be_opened_again() {
        var item = draft(PHONE);
        acknowledge(item, Reason.WORK_CONTACT);

        var finding = found(item);
        as(EDITOR, () -> gate.reopen(item, finding));

        assertThat(state(item).obstacles()).contains(Obstacle.FINDINGS);
    }

    @Test
    void a_personal_number_never_stays_as_one() {
        var item = draft(NUMBER);

        assertRefused("invalid.gate-reason", () -> acknowledge(item, Reason.CONSENT_GIVEN));
        assertRefused("invalid.gate-findings", () -> publish(item));
    }

    @Test
    void scheduling_asks_the_gate_as_publishing_does() {
        var item = draft(PHONE);
        var tomorrow = StepWords.at(Instant.now().plus(1, ChronoUnit.DAYS));

        assertRefused(
                "invalid.gate-findings",
                () -> as(
                        EDITOR,
                        () -> desk.take(Step.SCHEDULE, item, Language.BG, Seen.edition(version(item)), tomorrow)));
    }

    @Test
    void a_childs_story_needs_every_answer() {
        var item = draft("<p>Едно момче ни разказа как минава денят му.</p>");
        as(
                AUTHOR,
                () -> gate.answer(
                        item,
                        Language.BG,
                        new Answers(
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));

        assertThat(state(item).missing())
                .containsExactlyInAnyOrder(
                        Question.NAME,
                        Question.PLACE,
                        Question.RECOGNISABLE,
                        Question.CONSENT,
                        Question.READ_ALOUD,
                        Question.DANGER);
        assertRefused("invalid.gate-checklist", () -> publish(item));

        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));
        publish(item);
    }

    @Test
    void without_consent_of_an_adult_who_may_give_it_nobody_recognisable_is_shown() {
        var item = draft("<p>Разказ.</p>");
        as(AUTHOR, () -> gate.answer(item, Language.BG, story(ConsentOf.CHILD, Optional.empty())));
        assertRefused("invalid.gate-consent", () -> publish(item));

        as(
                AUTHOR,
                () -> gate.answer(
                        item,
                        Language.BG,
                        story(ConsentOf.PARENT, Optional.of(LocalDate.now().minusDays(2)))));
        assertRefused("invalid.gate-consent-over", () -> publish(item));

        as(AUTHOR, () -> gate.answer(item, Language.BG, story(ConsentOf.PARENT, Optional.empty())));
        assertThat(state(item).missing()).containsExactly(Question.CONSENT_UNTIL);
    }

    @Test
    void what_one_would_not_read_to_the_child_or_what_could_harm_it_does_not_come_out() {
        var item = draft("<p>Разказ.</p>");
        var good = story();
        as(AUTHOR, () -> gate.answer(item, Language.BG, answers(good, false, false)));
        assertRefused("invalid.gate-respect", () -> publish(item));

        as(AUTHOR, () -> gate.answer(item, Language.BG, answers(good, true, true)));
        assertRefused("invalid.gate-danger", () -> publish(item));
    }

    @Test
    void new_words_in_a_story_are_looked_at_again_and_dropped_ones_are_not() {
        var item = draft("<p>Едно момче ни разказа как минава дълъг ден.</p>");
        as(AUTHOR, () -> gate.answer(item, Language.BG, story()));

        write(item, "<p>Едно момче <b>ни разказа</b> как минава ден.</p>");
        assertThat(state(item).isOpen()).isTrue();

        write(item, "<p>Едно момче, Иван, ни разказа как минава ден.</p>");
        assertThat(state(item).sinceAnswered()).singleElement().matches(since -> since.wordsAdded() == 1);
        assertRefused("invalid.gate-checklist-old", () -> publish(item));

        as(EDITOR, () -> gate.answer(item, Language.BG, story()));
        publish(item);
    }

    @Test
    void answers_and_acknowledgements_of_another_workspace_are_neither_written_nor_read() {
        var item = draft(PHONE);
        var finding = found(item);
        as(AUTHOR, () -> gate.answer(item, Language.BG, Answers.NO_CHILD));
        as(AUTHOR, () -> gate.acknowledge(item, finding, Reason.WORK_CONTACT));

        assertRefused("not-found", () -> as(ELSEWHERE, () -> gate.acknowledge(item, finding, Reason.WORK_CONTACT)));
        assertRefused("not-found", () -> as(ELSEWHERE, () -> gate.answer(item, Language.BG, Answers.NO_CHILD)));
        for (var table : new String[] {"checklist", "acknowledgement"}) {
            assertThat(as(
                            ELSEWHERE,
                            () -> CONTENT.sql()
                                    .sql("select count(*) from content." + table + " where item = ?")
                                    .param(item.value())
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }
    }

    @Test
    void no_name_fits_into_the_stored_answers() {
        var item = draft("<p>Разказ.</p>");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(AUTHOR, () -> {
                    CONTENT.sql().sql("""
                                    insert into content.checklist (owner, item, language, revision, answers, person, at)
                                    values (?, ?, 'bg', 1, '{"NAME": "Иван Petrov"}', content.actor_person(), now())""").params(OWNER.value(), item.value()).update();
                }))
                .withMessageContaining("checklist_codes_only");
    }

    private void acknowledge(ItemId item, Reason reason) {
        var finding = found(item);
        as(AUTHOR, () -> gate.acknowledge(item, finding, reason));
    }

    private Finding found(ItemId item) {
        return state(item).findings().getFirst().finding();
    }

    private static Answers answers(Answers like, boolean readAloud, boolean danger) {
        return new Answers(
                true,
                like.name(),
                like.place(),
                like.recognisable(),
                like.consent(),
                like.consentUntil(),
                Optional.of(readAloud),
                Optional.of(danger));
    }
}
