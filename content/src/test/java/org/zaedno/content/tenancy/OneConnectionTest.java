package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.workspace.WorkspaceType;

/** Everybody on the very same connection, one after the other: nobody sees what the one before could see. */
class OneConnectionTest {
    private static final int TURNS = 600;

    @Test
    void alternating_actors_never_mix_whatever_goes_wrong_in_between() {
        try (var content = Content.fresh(1)) {
            var expected = actorsWithWhatTheyRead(content);
            var actors = List.copyOf(expected.keySet());
            var connections = new java.util.HashSet<Integer>();
            var random = new Random(2017);

            for (int turn = 0; turn < TURNS; turn++) {
                var actor = actors.get(random.nextInt(actors.size()));
                switch (random.nextInt(6)) {
                    case 0 ->
                        fails(content, actor, () -> {
                            throw new NotFound();
                        });
                    case 1 ->
                        fails(
                                content,
                                actor,
                                () -> content.sql().sql("select 1 / 0").query().listOfRows());
                    case 2 ->
                        fails(
                                content,
                                actor,
                                () -> content.sql()
                                        .sql("select set_config('hub.reads', content.actor_reads()::text, true), 1 / 0")
                                        .query()
                                        .listOfRows());
                    case 3 -> assertThat(read(content)).isEqualTo(expected.get(Actor.STRANGER));
                    default -> {}
                }
                assertThat(content.as(actor, () -> {
                            connections.add(content.sql()
                                    .sql("select pg_backend_pid()")
                                    .query(Integer.class)
                                    .single());
                            return read(content);
                        }))
                        .as("turn %s, %s", turn, actor)
                        .isEqualTo(expected.get(actor));
            }

            assertThat(connections).hasSize(1);
        }
    }

    private static Map<Actor, Set<String>> actorsWithWhatTheyRead(Content content) {
        var world = content.world();
        var expected = new LinkedHashMap<Actor, Set<String>>();
        expected.put(Actor.STRANGER, Set.of("open", "guest open"));
        expected.put(new Actor.Registrant(new RegistrationSecret("s".repeat(32))), Set.of("open", "guest open"));
        var member = world.member();
        world.anItem(member).edition(Language.BG, State.PUBLISHED, "open").write();
        world.anItem(member)
                .visibleTo(Visibility.COALITION)
                .edition(Language.BG, State.PUBLISHED, "for us")
                .write();
        var guest = world.workspace(WorkspaceType.GUEST);
        world.anItem(guest)
                .edition(Language.BG, State.PUBLISHED, "guest open")
                .edition(Language.EN, State.DRAFT, "guest draft")
                .write();
        for (int number = 0; number < 4; number++) {
            var workspace = world.member();
            world.anItem(workspace)
                    .visibleTo(Visibility.WORKSPACE)
                    .edition(Language.BG, State.DRAFT, "draft " + number)
                    .write();
            expected.put(
                    world.acting(workspace, Role.values()[number]),
                    Set.of("open", "guest open", "for us", "draft " + number));
        }
        expected.put(world.acting(guest, Role.EDITOR), Set.of("open", "guest open", "guest draft"));
        return expected;
    }

    private static Set<String> read(Content content) {
        return content.sql()
                .sql("select title from content.edition")
                .query(String.class)
                .set();
    }

    private static void fails(Content content, Actor actor, Runnable work) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> content.as(actor, work))
                .matches(failed -> failed instanceof Refusal || failed instanceof DataAccessException);
    }
}
