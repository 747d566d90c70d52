package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.audit.ActivityFilter;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.CertificateCheck;
import org.zaedno.content.certificate.CertificateCheck.Checked;
import org.zaedno.content.certificate.CertificateCode;
import org.zaedno.content.certificate.CertificateCodes;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.certificate.Wording;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Badges.Badge;
import org.zaedno.content.registration.Badges.Part;
import org.zaedno.content.registration.Badges.Which;
import org.zaedno.content.registration.CheckIn.Mark;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

/** Lists, badges and certificates: who gets which, what they say afterwards, and to whom. */
class PapersTest extends Reception {
    private static final Wording WORDS = new Wording("Удостоверение", "участва в", "Общо {{hours}}.", "Н. Н.", "");
    private static final CertificateText TEXT = new CertificateText(Optional.of(new BigDecimal("5")), WORDS, WORDS);

    private final CheckIn door = content.get(CheckIn.class);
    private final GuestList guests = content.get(GuestList.class);
    private final Badges badges = content.get(Badges.class);
    private final Certificates certificates = content.get(Certificates.class);
    private final CertificateCheck check = content.get(CertificateCheck.class);
    private final CertificateCodes codes = content.get(CertificateCodes.class);
    private final ActivityLog log = content.get(ActivityLog.class);

    @Test
    void lists_follow_the_bulgarian_alphabet_by_family_name_and_every_one_that_is_taken_is_in_the_log() {
        var event = open(9);
        for (var name :
                List.of("Яна Ъгърска", "Zoe Adams", "Петър Ялъмов", "Ива Йорданова", "Ѝво Иванов", "Анна Щерева"))
            take(event, named(name));
        came(event, "Анна Щерева");

        var all = as(organiser, () -> guests.takeToSign(event));
        var there = as(organiser, () -> guests.takeWhoCame(event));

        assertThat(all)
                .extracting(Guest::name)
                .containsExactly(
                        "Ѝво Иванов", "Ива Йорданова", "Анна Щерева", "Яна Ъгърска", "Петър Ялъмов", "Zoe Adams");
        assertThat(there).extracting(Guest::name).containsExactly("Анна Щерева");
        assertThat(exports(event))
                .containsExactly(
                        Map.of("kind", "EVENT", "what", "attendance", "format", "pdf", "rows", "1"),
                        Map.of("kind", "EVENT", "what", "attendance-to-sign", "format", "pdf", "rows", "6"));
        assertRefused(
                "not-allowed.owner", world.acting(world.member(), Role.ORGANISER), () -> guests.takeToSign(event));
        assertRefused("not-allowed.organiser", world.acting(workspace, Role.EDITOR), () -> guests.takeToSign(event));
    }

    @Test
    void a_badge_is_fresh_until_it_was_printed_with_the_words_of_today() {
        var event = open(9);
        var first = named("Анна Щерева");
        take(event, first);
        take(event, named("Ива Йорданова"));
        var anna = first.people().getFirst().id();

        assertThat(print(event, new Which.Fresh())).hasSize(2);
        assertThat(print(event, new Which.Fresh())).isEmpty();
        take(event, named("Ѝво Иванов"));
        as(organiser, () -> {
            badges.setPart(event, anna, Part.SPEAKER);
            return true;
        });
        assertThat(as(organiser, () -> badges.count(event))).isEqualTo(new Badges.Count(3, 2));

        assertThat(print(event, new Which.Fresh()))
                .extracting(badge -> badge.guest().name(), Badge::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ѝво Иванов", Part.PARTICIPANT),
                        org.assertj.core.groups.Tuple.tuple("Анна Щерева", Part.SPEAKER));
        assertThat(print(event, new Which.Last())).hasSize(2);
        assertThat(print(event, new Which.One(anna))).hasSize(1);
        assertThat(print(event, new Which.All())).hasSize(3);
    }

    @Test
    void who_came_gets_one_certificate_however_often_it_is_asked_for_and_nobody_else_does() {
        var event = open(9);
        var came = named("Анна Щерева");
        var stayed = named("Ива Йорданова");
        take(event, came);
        take(event, stayed);
        came(event, "Анна Щерева");
        assertRefused("invalid.certificate-text", organiser, () -> certificates.issueAll(event));
        save(event);

        assertThat(as(organiser, () -> certificates.issueAll(event))).isEqualTo(1);
        assertThat(as(organiser, () -> certificates.issueAll(event))).isZero();
        assertThat(as(
                        organiser,
                        () -> certificates.issue(
                                event, List.of(stayed.people().getFirst().id()))))
                .isZero();
        assertThat(as(by(event, came), certificates::mine))
                .extracting(Certificate::name)
                .containsExactly(Optional.of("Анна Щерева"));
        assertThat(as(by(event, stayed), certificates::mine)).isEmpty();
        var mailer = new Actor.SystemJob(JobName.MAIL);
        assertThat(as(organiser, () -> guests.all(event)))
                .allSatisfy(guest -> assertThat(as(mailer, () -> certificates.isIssued(guest.registration())))
                        .isEqualTo(guest.present()));
        var absent = stayed.people().getFirst().id().value();
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .as("by hand, past the door")
                .isThrownBy(() -> as(
                        organiser,
                        () -> content.sql()
                                .sql("""
                                insert into content.certificate (id, owner, event, participant, code_hash, name, name_seal, language, text, title, issuer, issued_at)
                                select gen_random_uuid(), owner, event, ?, sha256('x'), 'x', sha256('x'), 'bg', text, '', '', now() from content.certificate where event = ?""")
                                .params(absent, event.value())
                                .update()));
    }

    @Test
    void a_code_tells_strangers_what_it_certifies_and_a_changed_letter_tells_nothing() {
        var event = open(9);
        var certificate = issued(event, "Анна Щерева");
        var code = codes.of(certificate.id());

        var checked = asked(code).orElseThrow();

        assertThat(checked.name()).contains("Анна Щерева");
        assertThat(checked.hours().orElseThrow()).isEqualByComparingTo("5");
        assertThat(checked.title()).isEqualTo("Среща");
        assertThat(checked.withdrawn()).isEmpty();
        assertThat(CertificateCode.typed(
                        " " + code.grouped().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .contains(code);
        for (int at = 0; at < CertificateCode.LENGTH; at++)
            assertThat(asked(changed(code, at))).isEmpty();
        assertThat(as(
                        Actor.STRANGER,
                        () -> content.sql()
                                .sql("select count(*) from content.certificate")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_withdrawn_one_says_so_and_a_corrected_one_names_the_person_anew() {
        var event = open(9);
        var old = issued(event, "Ана Щерева");

        as(organiser, () -> {
            certificates.correct(old.id(), "Анна Щерева");
            return true;
        });

        var fresh = as(organiser, () -> certificates.list(event)).stream()
                .filter(Certificate::holds)
                .toList();
        assertThat(fresh).extracting(Certificate::name).containsExactly(Optional.of("Анна Щерева"));
        var before = asked(codes.of(old.id())).orElseThrow();
        assertThat(before.withdrawn()).isPresent();
        assertThat(before.replaced()).isPresent();
        assertThat(as(organiser, () -> guests.all(event)))
                .extracting(Guest::name)
                .containsExactly("Анна Щерева");
        assertRefused("invalid.registration-reason", organiser, () -> withdraw(fresh.getFirst(), " "));
        as(organiser, () -> withdraw(fresh.getFirst(), "Не беше в залата"));
        assertThat(asked(codes.of(fresh.getFirst().id())).flatMap(Checked::withdrawn))
                .isPresent();
        assertThat(as(organiser, () -> certificates.issueAll(event)))
                .as("taken back")
                .isZero();
        assertRefused("not-found", organiser, () -> withdraw(fresh.getFirst(), "Още веднъж"));
        assertRefused("not-found", world.acting(world.member(), Role.ORGANISER), () -> withdraw(old, "чужда"));
    }

    @Test
    void of_a_forgotten_person_only_who_holds_the_paper_can_have_the_name_confirmed() {
        var event = open(9);
        var certificate = issued(event, "Анна-Мария  Щерева");
        var code = codes.of(certificate.id());
        world.sql()
                .sql(
                        "update content.registration_form set needs_until = current_date - 1, persons_until = current_date - 1 where event = ?")
                .param(event.value())
                .update();

        as(
                new Actor.SystemJob(JobName.RETENTION),
                () -> content.get(RegistrationRetention.class).purge());

        assertThat(asked(code).orElseThrow().name()).isEmpty();
        assertThat(fits(code, "анна мария щерева")).isTrue();
        assertThat(fits(code, "Анна Щерева")).isFalse();
        assertThat(fits(changed(code, 3), "Анна-Мария Щерева")).isFalse();
        assertThat(world.sql()
                        .sql(
                                "select count(*) from content.certificate where event = ? and (name is not null or participant is not null)")
                        .param(event.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(as(organiser, () -> certificates.take(event, Optional.empty())))
                .isEmpty();
    }

    private boolean withdraw(Certificate certificate, String why) {
        certificates.withdraw(certificate.id(), why);
        return true;
    }

    private boolean fits(CertificateCode code, String name) {
        return as(Actor.STRANGER, () -> check.of(code, name))
                .filter(Checked::nameFits)
                .isPresent();
    }

    private Optional<Checked> asked(CertificateCode code) {
        return as(Actor.STRANGER, () -> check.of(code));
    }

    private static CertificateCode changed(CertificateCode code, int at) {
        var signs = new StringBuilder(code.value());
        signs.setCharAt(at, signs.charAt(at) == 'A' ? 'B' : 'A');
        return new CertificateCode(signs.toString());
    }

    private Certificate issued(ItemId event, String name) {
        take(event, named(name));
        came(event, org.zaedno.content.language.TypedText.line(name));
        save(event);
        as(organiser, () -> certificates.issueAll(event));
        return as(organiser, () -> certificates.list(event)).getFirst();
    }

    private void save(ItemId event) {
        as(organiser, () -> {
            certificates.save(event, TEXT);
            return true;
        });
    }

    private List<Badge> print(ItemId event, Which which) {
        return as(organiser, () -> badges.take(event, which));
    }

    private void came(ItemId event, String name) {
        var who = as(organiser, () -> guests.all(event)).stream()
                .filter(guest -> guest.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        as(organiser, () -> door.mark(event, List.of(new Mark(who, true, Instant.now(), "key-" + who))));
    }

    private Application named(String name) {
        return new Application(
                FormKey.fresh(),
                new EmailAddress("somebody@test.example"),
                Language.BG,
                List.of(Attendee.named(name, "Отдел", "Варна")));
    }

    private List<Map<String, String>> exports(ItemId event) {
        var lines = as(organiser, () -> log.lines(workspace, ActivityFilter.about(event.value()), Language.BG, 0, 50));
        return new ArrayList<>(lines.stream()
                .filter(line -> line.deed() == Deed.EXPORTED)
                .map(ActivityLine::words)
                .toList());
    }
}
