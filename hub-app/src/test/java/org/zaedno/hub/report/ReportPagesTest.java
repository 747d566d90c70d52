package org.zaedno.hub.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.audit.ActivityFilter;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.Unheard;
import org.zaedno.hub.checkin.SomeForum;

/** What leaves the hub as a table: for whom, with what, and what the log knows of it. */
class ReportPagesTest extends HubTest {
    @Autowired
    private ApplicationContext hub;

    @Autowired
    private ActivityLog log;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    private SomeForum forum;

    @BeforeEach
    void arrange() {
        forum = new SomeForum(hub, "Отчет " + Unheard.word(), 9);
        forum.guest("=1+1", "Отдел; „Изток“", "Жестов език");
        forum.guest("Мария Иванова", "", "");
    }

    @Test
    void an_organiser_takes_the_participants_along_and_the_log_says_so() throws Exception {
        try (var browser = new Browser(address())) {
            browser.signIn(SomeForum.ORGANISER);

            var answer = browser.get(at("bg/participants.csv?columns=name,institution,present"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(named -> assertThat(named).startsWith("attachment; filename=\"participants-"));
            var rows = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .get()
                    .parse(new StringReader(answer.body().substring(1)))
                    .getRecords();
            assertThat(rows)
                    .extracting(CSVRecord::toList)
                    .containsExactly(
                            java.util.List.of("Име и фамилия", "Институция", "На място"),
                            java.util.List.of("'=1+1", "Отдел; „Изток“", "Не"),
                            java.util.List.of("Мария Иванова", "", "Не"));
            assertThat(answer.body()).doesNotContain("Жестов");
        }
        assertThat(logged().words())
                .containsAllEntriesOf(Map.of(
                        "what", "participants", "format", "csv", "rows", "2", "columns", "name,institution,present"));
    }

    @Test
    void needs_leave_only_where_they_were_ticked_and_the_log_names_them() {
        try (var browser = new Browser(address())) {
            browser.signIn(SomeForum.ORGANISER);

            var answer = browser.get(at("en/participants.csv?columns=name&needs=yes"));

            assertThat(answer.body()).contains("Жестов език").contains("Name,");
        }
        assertThat(logged().words()).containsEntry("columns", "name,needs");
    }

    @Test
    void nothing_leaves_for_others_nor_for_a_page_of_somebody_else() {
        for (var file : new String[] {"participants.csv", "participants.xlsx", "numbers.csv", "feedback"})
            try (var browser = new Browser(address())) {
                assertThat(browser.get(at("bg/" + file)).statusCode()).as(file).isEqualTo(404);
                browser.signIn("redaktor.lyastovitsa@proba.example");
                assertThat(browser.get(at("bg/" + file)).statusCode()).as(file).isEqualTo(403);
            }
        try (var browser = new Browser(address())) {
            browser.signIn("koordinator.sedem-pateki@proba.example");
            assertThat(browser.get(at("bg/participants.csv")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_numbers_have_no_name_in_them() {
        try (var browser = new Browser(address())) {
            browser.signIn(SomeForum.ORGANISER);

            var answer = browser.get(at("bg/numbers.csv"));

            assertThat(answer.body()).contains("С място;2").doesNotContain("Мария");
        }
        assertThat(logged().words()).containsEntry("what", "numbers");
    }

    private ActivityLine logged() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(SomeForum.ORGANISER)))
                .orElseThrow();
        var organiser = new Actor.Acting(account.person(), account.workspace().orElseThrow());
        return tenancy
                .as(
                        organiser,
                        () -> log.lines(
                                organiser.workspace(), ActivityFilter.about(forum.event.value()), Language.BG, 0, 10))
                .stream()
                .filter(line -> line.deed() == Deed.EXPORTED)
                .findFirst()
                .orElseThrow();
    }

    private String at(String rest) {
        return "/reports/" + forum.event + "/" + rest;
    }
}
