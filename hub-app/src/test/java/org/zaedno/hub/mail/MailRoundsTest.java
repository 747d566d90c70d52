package org.zaedno.hub.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailQueue;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Registered;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.words.Words;

/** Mail on its way to a real server, in good weather and in bad. */
class MailRoundsTest {
    private static final Content CONTENT = Content.fresh(4);
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Words WORDS = new Words();
    private static SiteAddress site;

    private final MovableClock clock = new MovableClock();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Registered registered;
    private RoughLine line;

    @BeforeAll
    static void open() {
        SERVER.start();
        var context = new AnnotationConfigApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty("hub.site.address", "https://zaedno.example"));
        context.register(SiteAddress.class);
        context.refresh();
        site = context.getBean(SiteAddress.class);
    }

    @AfterAll
    static void end() {
        SERVER.stop();
        CONTENT.close();
    }

    @BeforeEach
    void arrange() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        CONTENT.world().sql().sql("delete from content.mail").update();
        registered = Registered.forAnEvent(
                CONTENT.world(),
                CONTENT.get(PersonalLinks.class),
                CONTENT.world().member());
        line = new RoughLine(SERVER.getSmtp().getPort());
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void noAddressInTheLog() throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        line.close();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(words -> words.contains("@people.example"));
    }

    @Test
    void a_confirmation_arrives_in_the_persons_language_with_the_event_for_the_calendar() throws Exception {
        var maria = registered.person("Мария Илиева", "maria@people.example", Language.BG);
        var john = registered.person("John Miller", "john@people.example", Language.EN);
        var mail = registered.mail(maria, Occasion.CONFIRMED, clock.instant());
        registered.mail(john, Occasion.CONFIRMED, clock.instant());

        mailer().go(() -> true);

        var bulgarian = received("maria@people.example");
        assertThat(bulgarian.getSubject()).isEqualTo("Имате място: Среща за ранна подкрепа");
        assertThat(part(bulgarian, "text/plain"))
                .contains("Здравейте, Мария Илиева,", "Къде: Морска зала, Варна", "https://meet.example/room")
                .containsPattern("https://zaedno\\.example/bg/registrations/[A-Za-z0-9_-]{43}\n")
                .doesNotContain("{{", "Записани хора");
        assertThat(part(bulgarian, "text/html"))
                .contains("<html lang=\"bg\">", "<a href=\"https://meet.example/room\"");
        assertThat(bulgarian.getHeader("Content-Language")).containsExactly("bg");
        assertThat(bulgarian.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(bulgarian.getHeader("In-Reply-To")).hasSize(1);
        assertThat(received("john@people.example").getSubject())
                .isEqualTo("You have a place: Meeting on early support");
        assertThat(registered.state(mail)).isEqualTo("SENT");
        var event = invitation(bulgarian, "REQUEST");
        assertThat(event.getUid().orElseThrow().getValue())
                .isEqualTo(registered.event().toString());
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20310512T070000Z");
    }

    @Test
    void a_cancellation_takes_the_event_out_of_the_calendar_again() throws Exception {
        var maria = registered.person("Мария", "maria@people.example", Language.BG);
        registered.mail(maria, Occasion.CONFIRMED, clock.instant());
        mailer().go(() -> true);
        SERVER.purgeEmailFromAllMailboxes();
        CONTENT.world()
                .sql()
                .sql("update content.registration set state = 'CANCELLED', general_seats = 0 where id = ?")
                .param(maria)
                .update();
        registered.mail(maria, Occasion.CANCELLED, clock.instant());

        mailer().go(() -> true);

        var event = invitation(received("maria@people.example"), "CANCEL");
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(1);
    }

    @Test
    void an_event_that_is_off_leaves_the_calendar_with_its_reason_and_nobody_is_reminded_of_it() throws Exception {
        var maria = registered.person("Мария", "maria@people.example", Language.BG);
        registered.mail(maria, Occasion.CONFIRMED, clock.instant());
        mailer().go(() -> true);
        SERVER.purgeEmailFromAllMailboxes();
        registered.cancel("Залата е затворена.");
        var reminder = registered.mail(maria, Occasion.REMINDER, clock.instant());
        registered.mail(maria, Occasion.EVENT_CANCELLED, clock.instant());

        mailer().go(() -> true);

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var mail = received("maria@people.example");
        assertThat(mail.getSubject()).isEqualTo("Събитието няма да се състои: Среща за ранна подкрепа");
        assertThat(part(mail, "text/plain")).contains("Залата е затворена.");
        assertThat(invitation(mail, "CANCEL").getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(registered.state(reminder)).isEqualTo("DROPPED");
    }

    @Test
    void an_invitation_by_name_brings_its_own_link_and_words_and_is_not_sent_once_taken_back() throws Exception {
        var iva = registered.invited("Ива Петрова", "iva@people.example", "Разкажете ни за Вашия екип.");
        var gone = registered.invited("Отменена", "gone@people.example", "");
        CONTENT.world()
                .sql()
                .sql("update content.event_invitation set revoked_at = now() where id = ?")
                .param(gone.getKey())
                .update();

        mailer().go(() -> true);

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var mail = received("iva@people.example");
        assertThat(mail.getSubject()).isEqualTo("Каним Ви: Среща за ранна подкрепа");
        assertThat(part(mail, "text/plain"))
                .contains("Здравейте, Ива Петрова,", "Разкажете ни за Вашия екип.", "Ви кани на свое събитие")
                .containsPattern(
                        "https://zaedno\\.example/bg/events/[a-z0-9-]+/register\\?invitation=[A-Za-z0-9_-]{43}\n")
                .doesNotContain("{{");
        assertThat(registered.state(iva.getValue())).isEqualTo("SENT");
        assertThat(registered.state(gone.getValue())).isEqualTo("DROPPED");
    }

    @Test
    void a_name_makes_no_lines_and_no_tags_of_its_own() throws Exception {
        var name = "Иво <b>x</b>\r\nBcc: thief@people.example\r\n\r\n{{link}} https://evil.example/?a=1&b=\"2\"";
        var ivo = registered.person(name, "ivo@people.example", Language.BG);
        registered.mail(ivo, Occasion.CONFIRMED, clock.instant());

        mailer().go(() -> true);

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var mail = received("ivo@people.example");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(part(mail, "text/html")).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>x");
        assertThat(part(mail, "text/plain")).contains("Здравейте, Иво <b>x</b> Bcc: thief@people.example {{link}}");
        invitation(mail, "REQUEST");
    }

    @Test
    void two_mailers_at_once_send_each_fact_once() throws Exception {
        IntStream.range(0, 40)
                .mapToObj(n -> registered.person("Лице " + n, "n" + n + "@people.example", Language.BG))
                .forEach(person -> registered.mail(person, Occasion.CONFIRMED, clock.instant()));

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            both.submit(() -> mailer().go(() -> true));
            both.submit(() -> mailer().go(() -> true));
        }

        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailRoundsTest::to))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void refused_for_now_is_tried_again_and_refused_for_good_is_given_up() {
        var later = registered.mail(
                registered.person("По-късно", "later@people.example", Language.BG),
                Occasion.CONFIRMED,
                clock.instant());
        var never = registered.mail(
                registered.person("Никога", "never@people.example", Language.BG), Occasion.CONFIRMED, clock.instant());
        line.weather(command -> command.startsWith("RCPT TO:<later")
                ? "451 4.7.1 Greylisted, try later"
                : command.startsWith("RCPT TO:<never")
                        ? "550 5.1.1 <never@people.example> does not exist"
                        : RoughLine.THROUGH);
        var mailer = mailer(line.port());

        mailer.go(() -> true);

        assertThat(registered.state(later)).isEqualTo("WAITING");
        assertThat(registered.state(never)).isEqualTo("FAILED");
        assertThat(CONTENT.world()
                        .sql()
                        .sql("select answer_code from content.mail where id = ?")
                        .param(never.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(550);
        line.weather(command -> RoughLine.THROUGH);
        mailer.go(() -> true);
        assertThat(registered.state(later)).as("not before its pause is over").isEqualTo("WAITING");
        clock.go(MailQueue.PAUSES.getFirst());
        mailer.go(() -> true);
        assertThat(registered.state(later)).isEqualTo("SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_dies_in_the_middle_or_says_nothing_gets_the_mail_when_it_is_back() {
        var mail = registered.mail(
                registered.person("Мария", "maria@people.example", Language.BG), Occasion.CONFIRMED, clock.instant());
        var mailer = mailer(line.port());

        line.weather(command -> command.equals("DATA") ? RoughLine.CUT : RoughLine.THROUGH);
        assertThat(mailer.go(() -> true)).isEqualTo(MailRounds.REST);
        line.weather(command -> command.startsWith("MAIL") ? RoughLine.SILENCE : RoughLine.THROUGH);
        clock.go(MailQueue.PAUSES.get(0));
        assertThat(mailer.go(() -> true)).isEqualTo(MailRounds.REST.multipliedBy(2));
        assertThat(registered.state(mail)).isEqualTo("WAITING");
        line.weather(command -> RoughLine.THROUGH);
        clock.go(MailQueue.PAUSES.get(1));
        mailer.go(() -> true);

        assertThat(registered.state(mail)).isEqualTo("SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mail_whose_sender_died_after_the_servers_word_goes_once_more_under_the_same_name() throws Exception {
        var mail = registered.mail(
                registered.person("Мария", "maria@people.example", Language.BG), Occasion.CONFIRMED, clock.instant());
        // The server takes it, and nobody lives to write that down: the same as a line cut before its last word.
        line.weather(command -> RoughLine.THROUGH);
        var queue = CONTENT.get(MailQueue.class);
        var letters = letters(line.port());
        var job = new org.zaedno.content.tenancy.Actor.SystemJob(org.zaedno.content.tenancy.JobName.MAIL);
        var held = CONTENT.as(job, () -> queue.take(clock.instant())).orElseThrow();
        try (var post = new SmtpPost(settings(line.port()), "zaedno.example", clock)) {
            post.send(CONTENT.as(job, () -> letters.of(queue.matter(held.id()).orElseThrow())));
        }

        mailer().go(() -> true);
        assertThat(SERVER.getReceivedMessages()).as("it is still somebody's").hasSize(1);
        clock.go(MailQueue.HELD);
        mailer().go(() -> true);

        assertThat(registered.state(mail)).isEqualTo("SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(Arrays.stream(SERVER.getReceivedMessages())
                        .map(MailRoundsTest::name)
                        .distinct())
                .hasSize(1);
        assertThat(CONTENT.as(job, () -> queue.failed(held, 500, "", clock.instant())))
                .as("the dead one's late word counts no more")
                .isFalse();
    }

    @Test
    void who_erased_the_registration_gets_nothing_more_and_nobody_is_reminded_of_what_has_begun() {
        var gone = registered.person("Отишъл", "gone@people.example", Language.BG);
        var mail = registered.mail(gone, Occasion.CONFIRMED, clock.instant());
        registered.erase(gone);
        var late = registered.person("Късен", "late@people.example", Language.BG);
        clock.set(Registered.STARTS);
        var reminder = registered.mail(late, Occasion.REMINDER, clock.instant());

        mailer().go(() -> true);

        assertThat(registered.state(mail)).isEqualTo("DROPPED");
        assertThat(registered.state(reminder)).isEqualTo("DROPPED");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_a_server_mail_stays_in_the_outbox_and_a_server_set_later_does_not_send_it() {
        var mail = registered.mail(
                registered.person("Мария", "maria@people.example", Language.BG), Occasion.CONFIRMED, clock.instant());

        new MailRounds(
                        CONTENT.get(MailQueue.class),
                        letters(NO_SERVER),
                        () -> {
                            throw new AssertionError("there is no server");
                        },
                        CONTENT.tenancy(),
                        clock)
                .go(() -> true);
        mailer().go(() -> true);

        assertThat(registered.state(mail)).isEqualTo("KEPT");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static final int NO_SERVER = 0;

    private MailRounds mailer() {
        return mailer(SERVER.getSmtp().getPort());
    }

    private MailRounds mailer(int port) {
        return new MailRounds(
                CONTENT.get(MailQueue.class),
                letters(port),
                () -> new SmtpPost(settings(port), "zaedno.example", clock),
                CONTENT.tenancy(),
                clock);
    }

    private Letters letters(int port) {
        return new Letters(
                new OwnWords(CONTENT.get(MailTexts.class), WORDS),
                new Values(site, WORDS, new StaticListableBeanFactory().getBeanProvider(MailLink.class), clock),
                site,
                WORDS,
                settings(port),
                clock);
    }

    private static MailProperties settings(int port) {
        return new MailProperties(
                port == NO_SERVER ? "" : "127.0.0.1",
                port,
                "",
                "",
                MailProperties.Tls.NONE,
                port == NO_SERVER ? "" : "hub@zaedno.example",
                Duration.ofMillis(400));
    }

    private static MimeMessage received(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String to(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String name(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        var parts = parts(mail);
        return parts.get(parts.keySet().stream()
                                        .filter(one -> one.startsWith(type))
                                        .findFirst()
                                        .orElseThrow())
                                .getContent()
                        instanceof String text
                ? text.replace("\r\n", "\n").replace('\u00a0', ' ')
                : "";
    }

    private static Map<String, BodyPart> parts(MimeMessage mail) throws Exception {
        var all = (MimeMultipart) mail.getContent();
        var parts = new java.util.LinkedHashMap<String, BodyPart>();
        for (int at = 0; at < all.getCount(); at++)
            parts.put(all.getBodyPart(at).getContentType(), all.getBodyPart(at));
        assertThat(all.getContentType()).startsWith("multipart/alternative");
        return parts;
    }

    private static VEvent invitation(MimeMessage mail, String method) throws Exception {
        var type = parts(mail).keySet().stream()
                .filter(one -> one.startsWith("text/calendar"))
                .collect(Collectors.joining());
        assertThat(type).contains("method=" + method);
        var bytes = parts(mail).get(type).getInputStream().readAllBytes();
        var text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        return (VEvent) calendar.getComponents().stream()
                .filter(one -> Set.of("VEVENT").contains(one.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** Goes only when it is told to. */
    private static final class MovableClock extends Clock {
        private Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);

        void go(Duration on) {
            now = now.plus(on);
        }

        void set(Instant to) {
            now = to;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
