package org.zaedno.content.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;

class MailTextsTest {
    private static final Content CONTENT = Content.shared();
    private static final MailText OURS = new MailText("Елате, {{name}}", "Чакаме Ви на {{when}}.");

    private final MailTexts texts = CONTENT.get(MailTexts.class);
    private final Registered forum = Registered.forAnEvent(
            CONTENT.world(), CONTENT.get(PersonalLinks.class), CONTENT.world().member());
    private final Actor.Acting organiser = CONTENT.world().acting(forum.owner(), Role.ORGANISER);

    @Test
    void an_events_words_go_before_the_workspaces_and_these_before_the_hubs() {
        var theirs = new MailText("Само за форума", "Текст");
        CONTENT.as(organiser, () -> texts.keep(Occasion.CONFIRMED, Optional.empty(), Language.BG, OURS, 0));
        CONTENT.as(organiser, () -> texts.keep(Occasion.CONFIRMED, Optional.of(forum.event()), Language.BG, theirs, 0));

        assertThat(CONTENT.as(organiser, this::found)).contains(theirs);
        CONTENT.as(organiser, () -> texts.giveUp(Occasion.CONFIRMED, Optional.of(forum.event()), Language.BG));
        assertThat(CONTENT.as(organiser, this::found)).contains(OURS);
        CONTENT.as(organiser, () -> texts.giveUp(Occasion.CONFIRMED, Optional.empty(), Language.BG));
        assertThat(CONTENT.as(organiser, this::found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{deadline}}", "{{иметоо}}", "{{}}", "{{ name", "name }}", "{{{name}}}x}}"})
    void a_word_that_nobody_can_fill_in_is_refused(String word) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CONTENT.as(
                        organiser,
                        () -> texts.keep(
                                Occasion.CONFIRMED,
                                Optional.empty(),
                                Language.BG,
                                new MailText("Тема", "Текст " + word),
                                0)));
    }

    @Test
    void who_was_slower_is_told_and_overwrites_nothing() {
        CONTENT.as(organiser, () -> texts.keep(Occasion.THANKS, Optional.empty(), Language.EN, OURS, 0));

        for (int expected : new int[] {0, 2}) {
            assertThatExceptionOfType(ChangedMeanwhile.class)
                    .isThrownBy(() -> CONTENT.as(
                            organiser,
                            () -> texts.keep(Occasion.THANKS, Optional.empty(), Language.EN, OURS, expected)));
        }
    }

    @Test
    void only_who_runs_events_changes_words_and_only_of_the_own_workspace() {
        var author = CONTENT.world().acting(forum.owner(), Role.AUTHOR, Role.EDITOR);
        var neighbour = CONTENT.world().acting(CONTENT.world().member(), Role.ORGANISER);
        CONTENT.as(organiser, () -> texts.keep(Occasion.CONFIRMED, Optional.empty(), Language.BG, OURS, 0));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> CONTENT.as(
                        author, () -> texts.keep(Occasion.CONFIRMED, Optional.empty(), Language.BG, OURS, 1)));
        assertThat(CONTENT.as(neighbour, this::found)).isEmpty();
        assertThat(CONTENT.as(author, this::found)).isEmpty();
    }

    private Optional<MailText> found() {
        return texts.find(forum.owner(), Optional.of(forum.event()), Occasion.CONFIRMED, Language.BG)
                .map(MailTemplate::text);
    }
}
