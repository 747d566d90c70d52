package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.files.Licence;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.practice.AgeRange;
import org.zaedno.content.practice.Evidence;
import org.zaedno.content.practice.PracticeFacts;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.practice.PrincipleId;
import org.zaedno.content.practice.Region;
import org.zaedno.content.practice.Setting;
import org.zaedno.content.resource.Audience;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceLink;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;

/** What practices, events and resources are besides their words: kept as said, read with the item, refused with a reason. */
class KindFactsTest extends Newsroom {
    private static final Instant TEN = new WallTime(LocalDateTime.of(2030, 3, 14, 10, 0)).instant();
    private static final PracticeFacts PRACTICE = new PracticeFacts(
            Set.of(AgeRange.UNDER_3),
            Set.of(),
            Set.of(Setting.HOME, Setting.MATERNITY_WARD),
            Set.of(Region.VARNA, Region.DOBRICH),
            Optional.of(2011),
            Optional.of(2017),
            Optional.of(Evidence.ACCOUNTS),
            Set.of());
    private static final ResourceFacts RESOURCE = new ResourceFacts(
            ResourceType.LAW,
            List.of(" Ана  Пробна ", ""),
            new Names("Народно събрание", ""),
            Optional.empty(),
            Optional.of(LocalDate.of(2019, 3, 7)),
            Optional.of(Licence.PUBLIC_DOMAIN),
            Set.of(Audience.CHILD_PROTECTION),
            Set.of(Tongue.BULGARIAN),
            List.of(new ResourceLink(
                    new WebLink("https://example.org/zakon"), new Names("Законът", "The act"), Optional.empty())));

    private final PracticeLibrary practices = content.get(PracticeLibrary.class);
    private final EventCalendar events = content.get(EventCalendar.class);
    private final ResourceShelf resources = content.get(ResourceShelf.class);

    @Test
    void facts_are_read_as_they_were_kept_and_kept_again_in_their_place() {
        var practice = draft(Kind.PRACTICE);
        var event = draft(Kind.EVENT);
        var resource = draft(Kind.RESOURCE);

        as(author, () -> practices.store(practice, PRACTICE, 1));
        as(author, () -> events.store(event, event(TEN), 1));
        as(author, () -> resources.store(resource, RESOURCE, 1));
        var later = as(author, () -> practices.store(practice, PracticeFacts.NONE, 2));

        assertThat(later.version()).isEqualTo(3);
        assertThat(as(author, () -> practices.find(practice))).contains(PracticeFacts.NONE);
        assertThat(as(author, () -> events.find(event))).contains(event(TEN));
        assertThat(as(author, () -> resources.find(resource)))
                .hasValueSatisfying(facts -> assertThat(facts).isEqualTo(RESOURCE))
                .hasValueSatisfying(facts -> assertThat(facts.year()).contains(2019))
                .hasValueSatisfying(facts -> assertThat(facts.authors()).containsExactly("Ана Пробна"));
    }

    @Test
    void facts_are_read_by_whoever_reads_the_item_and_by_nobody_else() {
        var closed = written(Kind.EVENT, Visibility.COALITION, State.PUBLISHED);
        var draft = written(Kind.EVENT, Visibility.PUBLIC, State.DRAFT);
        var open = written(Kind.EVENT, Visibility.PUBLIC, State.PUBLISHED);
        for (var item : List.of(closed, draft, open)) as(editor, () -> events.store(item, event(TEN), 1));

        var all = List.of(closed, draft, open);
        assertThat(as(Actor.STRANGER, () -> events.of(all))).containsOnlyKeys(open);
        assertThat(as(elsewhere, () -> events.of(all))).containsOnlyKeys(open, closed);
        assertThat(as(author, () -> events.of(all))).containsOnlyKeys(open, closed, draft);
    }

    @Test
    void where_an_event_takes_place_on_line_is_told_to_its_owners_people_alone() {
        var open = written(Kind.EVENT, Visibility.PUBLIC, State.PUBLISHED);
        as(editor, () -> events.store(open, event(TEN), 1));

        for (Actor other : List.of(Actor.STRANGER, elsewhere))
            assertThat(as(other, () -> events.find(open)))
                    .hasValueSatisfying(facts -> assertThat(facts.online()).isEmpty());
        assertThat(as(author, () -> events.find(open)))
                .hasValueSatisfying(facts -> assertThat(facts.online()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "event", "resource"})
    void another_workspace_writes_no_facts_past_the_door(String table) {
        var open = written(Kind.valueOf(table.toUpperCase(java.util.Locale.ROOT)), Visibility.PUBLIC, State.PUBLISHED);
        var values = Map.of(
                "practice", "(owner, item) values (?, ?)",
                "event",
                        "(owner, item, starts_at, ends_at, format) values (?, ?, now(), now() + interval '1 hour', 'ONLINE')",
                "resource", "(owner, item, type) values (?, ?, 'LINK')");

        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> as(
                        elsewhere,
                        () -> content.sql()
                                .sql("insert into content." + table + values.get(table))
                                .params(workspace.value(), open.value())
                                .update()));
    }

    @Test
    void facts_are_refused_for_another_kind_an_old_version_and_without_the_role() {
        var news = draft(Kind.NEWS);
        var published = written(Kind.PRACTICE, Visibility.PUBLIC, State.PUBLISHED);

        assertRefused("invalid.facts-kind", author, () -> practices.store(news, PRACTICE, 1));
        assertRefused("changed-meanwhile", editor, () -> practices.store(published, PRACTICE, 7));
        assertRefused("not-allowed.editor", author, () -> practices.store(published, PRACTICE, 1));
        assertRefused("not-allowed.owner", elsewhere, () -> practices.store(published, PRACTICE, 1));
        assertRefused(
                "invalid.principle",
                editor,
                () -> practices.store(published, showing(new PrincipleId(java.util.UUID.randomUUID())), 1));
    }

    @Test
    void an_event_without_an_hour_and_a_resource_without_a_type_do_not_come_out() {
        var event = draft(Kind.EVENT);
        var resource = draft(Kind.RESOURCE);
        assertRefused("invalid.event-when", editor, () -> desk.publish(event, Language.BG, 1));
        assertRefused("invalid.resource-type", editor, () -> desk.publish(resource, Language.BG, 1));

        var nowhere = new EventFacts(
                TEN, TEN.plusSeconds(60), Format.BOTH, EventPlace.NOWHERE, Optional.empty(), Set.of(), "");
        as(author, () -> events.store(event, nowhere, 1));
        assertRefused("invalid.event-town", editor, () -> desk.publish(event, Language.BG, 1));

        as(author, () -> events.store(event, event(TEN), 2));
        assertThat(as(editor, () -> desk.publish(event, Language.BG, 1)).state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void the_order_of_events_changes_when_the_next_one_is_over() {
        var now = Instant.now();
        var soon = event(now.plusSeconds(900_000));
        for (var facts : List.of(event(now.minusSeconds(900_000)), soon, event(now.plusSeconds(1_900_000)))) {
            var id = written(Kind.EVENT, Visibility.PUBLIC, State.PUBLISHED);
            as(editor, () -> events.store(id, facts, 1));
        }

        assertThat(as(Actor.STRANGER, events::nextEnd))
                .hasValueSatisfying(end -> assertThat(end).isAfter(now).isBeforeOrEqualTo(soon.ends()));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-03-14T10:00,2030-03-14T08:00:00Z",
        "2030-07-14T10:00,2030-07-14T07:00:00Z",
        "2030-10-27T03:30,2030-10-27T00:30:00Z"
    })
    void an_hour_is_the_one_the_clocks_in_sofia_show(LocalDateTime shown, Instant meant) {
        assertThat(new WallTime(shown).instant()).isEqualTo(meant);
        assertThat(WallTime.of(meant).shown()).isEqualTo(shown);
    }

    @Test
    void the_hour_that_the_clocks_leave_out_is_refused() {
        assertInvalid("hour-left-out", () -> new WallTime(LocalDateTime.of(2030, 3, 31, 3, 30)).instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/",
                "https://",
                "https://localhost/",
                "https://a b.bg/",
                "https://user:secret@example.org/",
                "https://example.org/<script>"
            })
    void what_no_browser_opens_as_a_page_is_no_link(String typed) {
        assertInvalid("link", () -> new WebLink(typed));
    }

    @Test
    void a_link_typed_without_its_scheme_gets_one() {
        assertThat(WebLink.typed(" example.org/a ")).contains(new WebLink("https://example.org/a"));
        assertThat(WebLink.typed("  ")).isEmpty();
    }

    @Test
    void years_and_hours_in_the_wrong_order_are_refused() {
        assertInvalid("years-order", () -> years(2017, 2011));
        assertInvalid("year", () -> years(1200, 2011));
        assertInvalid(
                "event-order",
                () -> new EventFacts(TEN, TEN, Format.ONLINE, EventPlace.NOWHERE, Optional.empty(), Set.of(), ""));
    }

    private ItemId draft(Kind kind) {
        var words = kind.sections().stream()
                .collect(java.util.stream.Collectors.toMap(Section::name, section -> "<p>Думи</p>"));
        var text = new EditionText("Проба", "", words);
        return as(author, () -> desk.create(kind, Language.BG, text, Visibility.PUBLIC, Set.of()))
                .item()
                .id();
    }

    private ItemId written(Kind kind, Visibility visibility, State state) {
        return world.anItem(workspace, kind)
                .visibleTo(visibility)
                .edition(Language.BG, state, "Проба")
                .write();
    }

    private static EventFacts event(Instant starts) {
        var whole = starts.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        return new EventFacts(
                whole,
                whole.plusSeconds(3_600),
                Format.BOTH,
                new EventPlace(
                        new Names("Читалище", ""),
                        new Names("Варна", "Varna"),
                        new Names("", ""),
                        WebLink.typed("https://example.org/map")),
                WebLink.typed("https://example.org/room"),
                Set.of(Tongue.BULGARIAN),
                "forum@example.org");
    }

    private static PracticeFacts years(int from, int to) {
        return new PracticeFacts(
                Set.of(), Set.of(), Set.of(), Set.of(), Optional.of(from), Optional.of(to), Optional.empty(), Set.of());
    }

    private static PracticeFacts showing(PrincipleId principle) {
        return new PracticeFacts(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(principle));
    }

    private static void assertInvalid(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invalid." + key));
    }
}
