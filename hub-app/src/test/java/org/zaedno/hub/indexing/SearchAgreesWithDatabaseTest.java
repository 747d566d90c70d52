package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.search.Filters;
import org.zaedno.search.HitCount;
import org.zaedno.search.Scope;

/** Random content and random readers: whoever asks, search and database show the very same editions. */
class SearchAgreesWithDatabaseTest {
    /** An item as it is drawn: indexes into the lists below, borders in hours from now. */
    record Drawn(
            int owner,
            Kind kind,
            Visibility visibility,
            Optional<Integer> from,
            Optional<Integer> until,
            Map<Language, State> editions,
            Set<Integer> themes,
            Optional<Hosting> hosting) {}

    /** At which workspace the item is placed, and how far that has come. */
    record Hosting(int host, PlacementState state) {}

    /** A reader as drawn: none of these workspaces makes a signed-in person who belongs nowhere. */
    record Reading(Set<Integer> memberships, int actingFor) {}

    private static final Content CONTENT = Content.fresh(4);
    private static final TestSearch SEARCH = TestSearch.over(CONTENT);
    private static final Agreement AGREEMENT = new Agreement(CONTENT, SEARCH);
    private static final List<WorkspaceId> WORKSPACES = java.util.stream.Stream.of(
                    WorkspaceType.ORGANISATION,
                    WorkspaceType.ORGANISATION,
                    WorkspaceType.EXPERT,
                    WorkspaceType.CONVENOR,
                    WorkspaceType.GUEST,
                    WorkspaceType.GUEST)
            .map(CONTENT.world()::workspace)
            .toList();
    private static final List<ThemeId> THEMES =
            List.of(CONTENT.world().theme(), CONTENT.world().theme());
    private static final List<ItemId> WRITTEN = new ArrayList<>();

    @AfterContainer
    static void end() {
        SEARCH.close();
        CONTENT.close();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void every_reader_is_given_the_same_by_both(
            @ForAll("items") List<Drawn> items,
            @ForAll("items") List<Drawn> changes,
            @ForAll("readers") List<Reading> readers,
            @ForAll("filters") Filters filters) {
        items.forEach(item -> WRITTEN.add(write(item)));
        for (int number = 0; number < changes.size(); number++) {
            change(WRITTEN.get((number * 7) % WRITTEN.size()), changes.get(number));
        }
        SEARCH.catchUp();

        AGREEMENT.assertFor(Actor.STRANGER, Filters.NONE);
        for (var reader : readers) {
            var actor = actor(reader);
            AGREEMENT.assertFor(actor, Filters.NONE);
            AGREEMENT.assertFor(actor, filters);
        }
    }

    @Example
    void an_embargo_begins_and_ends_to_the_microsecond() {
        var from = Instant.now().truncatedTo(ChronoUnit.MICROS).plus(Duration.ofDays(40));
        var until = from.plus(Duration.ofDays(1));
        var micro = Duration.ofNanos(1_000);
        CONTENT.world()
                .anItem(WORKSPACES.getFirst())
                .from(from)
                .until(until)
                .edition(Language.BG, State.PUBLISHED, "граничнадума")
                .write();

        assertThat(openAt(from.minus(micro))).isFalse();
        assertThat(openAt(from)).isTrue();
        assertThat(openAt(until.minus(micro))).isTrue();
        assertThat(openAt(until)).isFalse();
    }

    private boolean openAt(Instant moment) {
        try (var search = new TestSearch(CONTENT, TestSearch.folder(), Clock.fixed(moment, ZoneOffset.UTC))) {
            var found = search.catchUp().find(Actor.STRANGER, "граничнадума", Filters.NONE, Scope.PUBLISHED);
            return found.total().equals(new HitCount.Exact(1));
        }
    }

    @Provide
    Arbitrary<List<Drawn>> items() {
        var border = Arbitraries.of(-48, -24, 24, 48).optional(0.3);
        var editions = Arbitraries.maps(
                Arbitraries.of(Language.class),
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, Arbitraries.just(State.PUBLISHED)),
                        net.jqwik.api.Tuple.of(3, Arbitraries.of(State.class))));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Visibility.class),
                        border,
                        border,
                        editions,
                        Arbitraries.of(0, 1).set(),
                        Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(PlacementState.class))
                                .as(Hosting::new)
                                .optional(0.5))
                .as(Drawn::new)
                .filter(item -> item.from().isEmpty()
                        || item.until().isEmpty()
                        || item.from().get() < item.until().get())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Reading>> readers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 5))
                .as(Reading::new)
                .list()
                .ofSize(2);
    }

    @Provide
    Arbitrary<Filters> filters() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class).map(Kind::name).set().ofMaxSize(2),
                        Arbitraries.of(WORKSPACES)
                                .map(WorkspaceId::toString)
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of("bg", "en", "bg-easy", "de").set().ofMaxSize(2),
                        Arbitraries.of(THEMES).map(ThemeId::toString).set().ofMaxSize(1))
                .as(Filters::new);
    }

    private static ItemId write(Drawn drawn) {
        var item = CONTENT.world()
                .anItem(WORKSPACES.get(drawn.owner()), drawn.kind())
                .visibleTo(drawn.visibility());
        drawn.from().ifPresent(hours -> item.from(hoursFromNow(hours)));
        drawn.until().ifPresent(hours -> item.until(hoursFromNow(hours)));
        item.under(drawn.themes().stream().map(THEMES::get).toArray(ThemeId[]::new));
        drawn.editions().forEach((language, state) -> item.edition(language, state, "Заглавие " + language));
        var id = item.write();
        drawn.hosting()
                .filter(hosting -> hosting.host() != drawn.owner())
                .ifPresent(hosting -> CONTENT.world().place(id, WORKSPACES.get(hosting.host()), hosting.state()));
        return id;
    }

    /** Turns an item that is there into what was drawn, but for its owner, kind and languages. */
    private static void change(ItemId item, Drawn drawn) {
        var sql = CONTENT.world().sql();
        sql.sql("update content.item set visibility = ?, visible_from = ?, visible_until = ? where id = ?")
                .params(
                        drawn.visibility().name(),
                        drawn.from()
                                .map(SearchAgreesWithDatabaseTest::hoursFromNow)
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        drawn.until()
                                .map(SearchAgreesWithDatabaseTest::hoursFromNow)
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        item.value())
                .update();
        drawn.editions()
                .forEach((language, state) -> sql.sql("""
                        update content.edition
                           set state = :state, published_revision = revision, published_at = now(), shown_at = now(),
                               publish_at = case when :state = 'SCHEDULED' then now() + interval '1 hour' end
                         where item = :item and language = :language""")
                        .param("state", state.name())
                        .param("item", item.value())
                        .param("language", language.tag())
                        .update());
        drawn.hosting()
                .ifPresent(hosting -> sql.sql(
                                "update content.placement set state = 'WITHDRAWN' where item = ? and state = 'ACCEPTED'")
                        .param(item.value())
                        .update());
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(item.value())
                .update();
    }

    private static Actor actor(Reading drawn) {
        var person = CONTENT.world().person();
        drawn.memberships()
                .forEach(workspace ->
                        CONTENT.world().join(person, WORKSPACES.get(workspace), Role.values()[workspace % 4]));
        return new Actor.Acting(person, WORKSPACES.get(drawn.actingFor()));
    }

    private static Instant hoursFromNow(int hours) {
        return Instant.now().plus(Duration.ofHours(hours));
    }
}
