package org.zaedno.content.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;

class OutboxTest {
    private static final Content CONTENT = Content.fresh(8);
    private static final Actor MAILER = new Actor.SystemJob(JobName.MAIL);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Outbox outbox = CONTENT.get(Outbox.class);
    private final MailQueue queue = CONTENT.get(MailQueue.class);
    private final Messages messages = CONTENT.get(Messages.class);
    private final Registered forum = Registered.forAnEvent(
            CONTENT.world(), CONTENT.get(PersonalLinks.class), CONTENT.world().member());
    private final Actor.Acting organiser = CONTENT.world().acting(forum.owner(), Role.ORGANISER);
    private final UUID maria = forum.person("Мария", "maria@people.example", Language.BG);

    @Test
    void the_outbox_names_people_and_is_read_by_who_runs_events_there_alone() {
        var mail = forum.mail(maria, Occasion.CONFIRMED, Instant.now());
        var author = CONTENT.world().acting(forum.owner(), Role.AUTHOR, Role.EDITOR);
        var neighbour = CONTENT.world().acting(CONTENT.world().member(), Role.ORGANISER);

        var rows = CONTENT.as(organiser, () -> outbox.list(OutboxFilter.ALL, Language.BG, 0, 10));

        assertThat(rows).extracting(MailRow::name).containsExactly(Optional.of("Мария"));
        assertThat(rows).extracting(MailRow::event).containsExactly(Optional.of("Среща за ранна подкрепа"));
        for (var other : List.of(author, neighbour, Actor.STRANGER)) {
            assertThat(CONTENT.as(other, () -> outbox.list(OutboxFilter.ALL, Language.BG, 0, 10)))
                    .isEmpty();
            assertThat(CONTENT.as(other, () -> outbox.find(mail, Language.BG))).isEmpty();
            assertThat(CONTENT.as(other, () -> outbox.matter(mail))).isEmpty();
        }
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CONTENT.as(author, () -> outbox.sendAgain(mail)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> CONTENT.as(neighbour, () -> outbox.sendAgain(mail)));
    }

    @Test
    void sending_again_is_a_new_fact_and_only_once_however_many_press_the_button() {
        var mail = forum.mail(maria, Occasion.CONFIRMED, LONG_AGO);
        settle();

        AtOnce.times(4, () -> {
            CONTENT.as(organiser, () -> outbox.sendAgain(mail));
            return mail;
        });

        var rows = CONTENT.as(organiser, () -> outbox.list(OutboxFilter.ALL, Language.BG, 0, 10));
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .filteredOn(MailRow::repeats)
                .singleElement()
                .extracting(MailRow::state)
                .isEqualTo(MailState.WAITING);
    }

    @Test
    void after_the_last_pause_nobody_tries_again_and_the_organiser_is_told() {
        var mail = forum.mail(maria, Occasion.CONFIRMED, LONG_AGO);
        var now = LONG_AGO;
        for (var pause : MailQueue.PAUSES) {
            tryInVain(now);
            assertThat(forum.state(mail)).isEqualTo("WAITING");
            now = now.plus(pause);
        }
        tryInVain(Instant.now());

        assertThat(forum.state(mail)).isEqualTo("FAILED");
        assertThat(CONTENT.as(organiser, () -> outbox.undelivered(Language.BG)))
                .extracting(MailRow::id)
                .containsExactly(mail);
    }

    @Test
    void a_message_is_one_fact_for_each_and_the_same_form_sent_again_sends_nothing() {
        var gone = forum.person("Отишъл", "gone@people.example", Language.BG);
        forum.erase(gone);
        var elsewhere = Registered.forAnEvent(CONTENT.world(), CONTENT.get(PersonalLinks.class), forum.owner())
                .person("От друго", "other@people.example", Language.BG);
        var key = UUID.randomUUID();
        var text = new MailText("За {{event}}", "Здравейте, {{name}},\n\nвземете чадър.");
        var words = MessageWords.bulgarian(text);

        var first =
                CONTENT.as(organiser, () -> messages.send(key, forum.event(), picked(maria, gone, elsewhere), words));
        var again = CONTENT.as(organiser, () -> messages.send(key, forum.event(), picked(maria, gone), words));

        assertThat(first).isEqualTo(1);
        assertThat(again).isZero();
        var row = CONTENT.as(organiser, () -> outbox.list(OutboxFilter.ALL, Language.BG, 0, 10))
                .getFirst();
        assertThat(CONTENT.as(organiser, () -> outbox.matter(row.id()))
                        .orElseThrow()
                        .message())
                .contains(text);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CONTENT.as(
                        organiser, () -> messages.send(UUID.randomUUID(), forum.event(), picked(gone), words)));
    }

    private static Audience picked(UUID... registrations) {
        return Audience.picked(
                Arrays.stream(registrations).map(RegistrationId::new).collect(Collectors.toSet()));
    }

    private void settle() {
        CONTENT.as(MAILER, () -> queue.take(LONG_AGO).ifPresent(held -> queue.sent(held, 250, "ok", LONG_AGO)));
    }

    private void tryInVain(Instant now) {
        CONTENT.as(MAILER, () -> {
            var held = queue.take(now).orElseThrow();
            queue.later(held, 451, "later", now);
        });
    }
}
