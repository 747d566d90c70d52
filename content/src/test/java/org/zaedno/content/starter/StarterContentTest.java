package org.zaedno.content.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.CertificateCheck;
import org.zaedno.content.certificate.CertificateCodes;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.feedback.FeedbackDesk;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.people.SignInDesk.TrialAccount;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.registration.EventReport;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.Glossary;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Mark;
import org.zaedno.content.workspace.Workspace;

class StarterContentTest {
    private static final Instant TODAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Gathering PAST = StarterFile.GATHERINGS.getFirst();
    /** What is only read is installed once for each mode. */
    private static final Map<Boolean, Content> INSTALLED = new TreeMap<>();

    private Content content;

    @AfterAll
    static void end() {
        INSTALLED.values().forEach(Content::close);
        INSTALLED.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_is_installed_once_and_the_second_time_changes_nothing(boolean trial) {
        installed(trial);
        var before = everything();

        install(trial, TODAY.plusSeconds(86_400));
        install(!trial, TODAY);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void several_hubs_that_start_on_one_empty_database_install_it_once() {
        content = Content.fresh(1);
        var answers = AtOnce.all(IntStream.range(0, 4)
                .mapToObj(hub -> (Callable<?>) () -> {
                    install(true, TODAY);
                    return "done";
                })
                .toList());

        assertThat(answers).containsOnly("done");
        assertThat(members()).extracting(Workspace::slug).doesNotHaveDuplicates();
        content.close();
    }

    @Test
    void a_trial_has_accounts_with_every_role_and_openly_fictional_workspaces_last() {
        installed(true);

        var accounts = trialAccounts();
        assertThat(accounts)
                .flatExtracting(account -> account.membership().roles())
                .contains(org.zaedno.content.people.Role.values());
        var samples = members().stream().map(Workspace::sample).toList();
        assertThat(samples).contains(true).isSorted();
    }

    @Test
    void production_has_the_seventeen_and_the_convenor_and_no_sample_nor_trial_person() {
        installed(false);

        assertThat(members()).hasSize(17).noneMatch(Workspace::sample);
        assertThat(content.as(
                        Actor.STRANGER,
                        () -> content.get(CoalitionDirectory.class).all()))
                .noneMatch(Workspace::sample);
        assertThat(trialAccounts()).isEmpty();
        assertThat(everything().get("person")).isEqualTo("[]");
        assertThat(everything().get("membership")).isEqualTo("[]");
        for (var table : List.of("registration_form", "registration", "participant", "mail", "attendance_mark"))
            assertThat(count("select count(*) from content." + table)).as(table).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void strangers_find_news_in_both_languages_and_all_themes(boolean trial) {
        installed(trial);

        content.as(Actor.STRANGER, () -> {
            var shelf = content.get(PublishedShelf.class);
            assertThat(shelf.newest(ShelfFilter.of(Kind.NEWS), Language.BG, 0, 100))
                    .isNotEmpty();
            assertThat(content.get(Themes.class).all()).hasSize(11).allSatisfy(theme -> {
                assertThat(theme.name().bg()).isNotBlank();
                assertThat(theme.name().en()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_glossary_speaks_both_languages_and_every_reference_leads_somewhere(boolean trial) {
        installed(trial);

        var terms = content.as(Actor.STRANGER, content.get(Glossary.class)::all);
        assertThat(terms)
                .hasSizeGreaterThan(25)
                .hasSameSizeAs(StarterFile.GLOSSARY)
                .allSatisfy(term -> {
                    assertThat(term.bg().definition()).isNotBlank();
                    assertThat(term.en().definition()).isNotBlank();
                });
        assertThat(terms.stream().mapToInt(term -> term.seeAlso().size()).sum())
                .isEqualTo(StarterFile.GLOSSARY.stream()
                        .mapToInt(term -> term.seeAlso().size())
                        .sum());
    }

    @Test
    void a_trial_shows_every_kind_with_its_facts_a_text_that_waits_for_the_clock_and_a_stale_translation() {
        installed(true);

        for (var statement : List.of(
                "select count(*) from content.item i join content.practice f on f.item = i.id where i.kind = 'PRACTICE'",
                "select count(*) from content.item i join content.event f on f.item = i.id where i.kind = 'EVENT'",
                "select count(*) from content.item i join content.resource f on f.item = i.id where i.kind = 'RESOURCE'"))
            assertThat(count(statement)).as(statement).isGreaterThanOrEqualTo(2);
        assertThat(count("select count(*) from content.event where ends_at < ?::timestamptz", TODAY.toString()))
                .isPositive();
        assertThat(count("select count(*) from content.event where starts_at > ?::timestamptz", TODAY.toString()))
                .isPositive();
        assertThat(count("select count(*) from content.edition where state = 'SCHEDULED'"))
                .isPositive();
        assertThat(count("select count(*) from content.edition where language = 'bg-easy' and state = 'PUBLISHED'"))
                .isPositive();
        assertThat(count("""
                        select count(*) from content.edition e join content.item i on i.id = e.item
                          join content.edition s on s.item = i.id and s.language = i.source
                         where e.source_revision < s.revision""")).isEqualTo(1);
        assertThat(count("select count(*) from content.item_relation")).isPositive();
        assertThat(count("""
                        select count(*) from content.item_relation r
                          join content.item_relation back on back.item = r.other and back.other = r.item"""))
                .as("read from both ends, a pair would be shown twice")
                .isZero();
    }

    @Test
    void the_words_of_the_files_stand_in_sections_their_kinds_declare_and_are_clean() {
        for (var item : StarterFile.ITEMS) {
            item.editions()
                    .forEach((language, text) -> text.sections().forEach((name, html) -> {
                        assertThat(item.kind().section(name))
                                .as(item.slug() + " " + name)
                                .isPresent();
                        assertThat(org.zaedno.content.richtext.RichText.clean(html))
                                .as(item.slug() + " " + name)
                                .isEqualTo(html);
                    }));
        }
    }

    @Test
    void what_is_written_in_the_files_is_already_clean() {
        installed(true);

        for (var news : StarterFile.NEWS) {
            news.editions()
                    .forEach((language, text) -> assertThat(new org.zaedno.content.publication.EditionText(
                                            text.title(), text.lead(), text.body())
                                    .title())
                            .as(news.slug())
                            .isEqualTo(text.title()));
        }
    }

    @Test
    void the_report_of_a_past_event_says_what_its_file_says() {
        installed(true);
        var event = new ItemId(StarterRows.id("event", PAST.event()));
        var guests = PAST.parties().stream()
                .flatMap(party -> party.people().stream())
                .toList();
        var door = PAST.parties().stream()
                .filter(party -> party.at(Gathering.Way.DOOR))
                .count();

        var numbers =
                content.as(organiser(), () -> content.get(EventReport.class).of(event));

        // Whoever gave a place back made room for one who waited, so the hall stayed full to the last place.
        assertThat(numbers.total().registered()).isEqualTo(30 + (int) door);
        assertThat(numbers.total().present()).isEqualTo((int) guests.stream()
                .filter(guest -> guest.came() != null && guest.takenBack() == null)
                .count());
        assertThat(numbers.kinds()).hasSizeGreaterThan(4);
        assertThat(numbers.kinds().stream()
                        .mapToInt(kind -> kind.number().present())
                        .sum())
                .isEqualTo(numbers.total().present());
        assertThat(numbers.regions()).hasSizeGreaterThan(5);
        var tallies =
                content.as(organiser(), () -> content.get(Registrations.class).tallies(event));
        assertThat(tallies)
                .containsKeys(
                        RegistrationState.WAITING,
                        RegistrationState.CANCELLED,
                        RegistrationState.DECLINED,
                        RegistrationState.EXPIRED);
    }

    @Test
    void people_of_a_trial_have_a_link_of_their_own_and_got_their_mails_then() {
        installed(true);
        var event = new ItemId(StarterRows.id("event", PAST.event()));
        var first = content.as(
                        organiser(), () -> content.get(Registrations.class).list(event, RegistrationFilter.ALL, 0, 1))
                .getFirst();

        var mine = content.as(
                new Actor.Registrant(content.get(PersonalLinks.class).secret(event, first.key())),
                () -> content.get(Registrations.class).mine());

        assertThat(mine.form().people()).isEqualTo(first.people());
        assertThat(count(
                        "select count(*) from content.mail where state <> 'KEPT' or settled_at > ?::timestamptz",
                        TODAY.toString()))
                .isZero();
        assertThat(count(
                        "select count(*) from content.registration_need n join content.registration_form f using (event) where f.needs_until < ?::timestamptz::date",
                        TODAY.toString()))
                .isZero();
    }

    @Test
    void whoever_came_has_a_certificate_that_can_be_checked_and_opinions_are_summed_up() {
        installed(true);
        var event = new ItemId(StarterRows.id("event", PAST.event()));

        var certificates =
                content.as(organiser(), () -> content.get(Certificates.class).list(event));
        var came = content.as(organiser(), () -> content.get(EventReport.class).of(event))
                .total()
                .present();
        assertThat(certificates).hasSize(came).allMatch(Certificate::holds);
        var one = certificates.getFirst();
        var code = content.get(CertificateCodes.class).of(one.id());
        assertThat(content.as(
                        Actor.STRANGER,
                        () -> content.get(CertificateCheck.class)
                                .of(code, one.name().orElseThrow())))
                .hasValueSatisfying(checked -> assertThat(checked.nameFits()).isTrue());
        var summary =
                content.as(organiser(), () -> content.get(FeedbackDesk.class).summary(event));
        assertThat(summary.answers()).isEqualTo(PAST.feedback().thoughts().size());
    }

    @Test
    void nobody_who_registers_in_a_trial_could_be_real() {
        for (var gathering : StarterFile.GATHERINGS)
            assertThat(gathering.parties()).allSatisfy(party -> {
                assertThat(party.email() == null || party.email().endsWith("@example.org"))
                        .isTrue();
                assertThat(party.people())
                        .allSatisfy(guest ->
                                assertThat(guest.institution()).containsPattern("^(Проб|Sample )|\\(пример\\)$"));
            });
    }

    private static Actor organiser() {
        return new Actor.Acting(
                new PersonId(StarterRows.id("person", PAST.organiser())),
                new WorkspaceId(StarterRows.id("workspace", "proba-lyastovitsa")));
    }

    private long count(String statement, Object... parameters) {
        return content.world()
                .sql()
                .sql(statement)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private List<Workspace> members() {
        return content.as(
                Actor.STRANGER, () -> content.get(CoalitionDirectory.class).members());
    }

    private List<TrialAccount> trialAccounts() {
        return content.as(Actor.STRANGER, () -> content.get(SignInDesk.class).trialAccounts());
    }

    private void installed(boolean trial) {
        var known = INSTALLED.get(trial);
        content = known == null ? Content.fresh(1) : known;
        if (known == null) install(trial, TODAY);
        INSTALLED.put(trial, content);
    }

    private void install(boolean trial, Instant today) {
        var access = content.get(DatabaseAccess.class);
        var owner = new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password());
        new StarterContent(
                        owner,
                        names -> names.stream()
                                .map(name -> new Mark(1, 2, 3, 4, 5))
                                .toList(),
                        today,
                        content.get(RegistrationKey.class))
                .install(trial);
    }

    private Map<String, String> everything() {
        var tables = new TreeMap<String, String>();
        for (var table : List.of(
                "workspace",
                "theme",
                "glossary_term",
                "person",
                "membership",
                "duty",
                "invitation",
                "item",
                "item_theme",
                "edition",
                "revision",
                "edition_step",
                "practice",
                "event",
                "event_link",
                "resource",
                "resource_link",
                "item_relation",
                "change")) {
            tables.put(
                    table,
                    content.world()
                            .sql()
                            .sql("select coalesce(json_agg(t order by t::text), '[]')::text from content." + table
                                    + " t")
                            .query(String.class)
                            .single());
        }
        return tables;
    }
}
