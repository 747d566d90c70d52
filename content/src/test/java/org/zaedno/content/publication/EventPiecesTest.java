package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EventPieces.Headcount;
import org.zaedno.content.publication.EventPieces.Part;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;

class EventPiecesTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final EventPieces pieces = content.get(EventPieces.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting author = world.acting(workspace, Role.AUTHOR);
    private final ItemId event = item(workspace, Kind.EVENT, Visibility.PUBLIC);

    @Test
    void pieces_stand_in_their_order_and_each_reader_sees_what_they_may_read() {
        var theirs = item(world.member(), Kind.RESOURCE, Visibility.PUBLIC);
        var closed = item(workspace, Kind.NEWS, Visibility.WORKSPACE);
        var last = item(workspace, Kind.PRACTICE, Visibility.PUBLIC);
        content.as(author, () -> {
            pieces.put(event, theirs, Part.OUTCOME);
            pieces.put(event, closed, Part.OUTCOME);
            pieces.put(event, last, Part.OUTCOME);
            pieces.up(event, last);
            pieces.up(event, theirs);
        });

        assertThat(seen(author)).containsExactly(theirs, last, closed);
        assertThat(seen(Actor.STRANGER)).containsExactly(theirs, last);
        assertThat(content.as(Actor.STRANGER, () -> pieces.eventsOf(theirs, Language.BG)))
                .extracting(one -> one.item().id())
                .containsExactly(event);
        assertThat(content.as(Actor.STRANGER, () -> pieces.eventsOf(closed, Language.BG)))
                .isEmpty();

        content.as(author, () -> {
            pieces.put(event, theirs, Part.MATERIAL);
            pieces.remove(event, last);
        });

        assertThat(seen(Actor.STRANGER)).containsExactly(theirs);
    }

    @Test
    void only_who_writes_for_the_event_adds_to_it_and_only_what_they_may_read() {
        var news = item(workspace, Kind.NEWS, Visibility.PUBLIC);
        var closed = item(world.member(), Kind.NEWS, Visibility.WORKSPACE);
        var stranger = world.acting(world.member(), Role.values());

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> content.as(stranger, () -> pieces.put(event, news, Part.OUTCOME)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> content.as(author, () -> pieces.put(event, closed, Part.OUTCOME)));
        for (var wrong : List.of(event, item(workspace, Kind.EVENT, Visibility.PUBLIC)))
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> content.as(author, () -> pieces.put(event, wrong, Part.OUTCOME)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> content.as(author, () -> pieces.put(news, event, Part.OUTCOME)));
    }

    @Test
    void how_many_were_there_is_read_with_the_event() {
        var known = new Headcount(43, new Names("отчет на организатора", "the organiser's report"));
        content.as(author, () -> pieces.keep(event, Optional.of(known)));

        assertThat(content.as(Actor.STRANGER, () -> pieces.headcount(event))).contains(known);
        content.as(author, () -> pieces.keep(event, Optional.empty()));
        assertThat(content.as(Actor.STRANGER, () -> pieces.headcount(event))).isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Headcount(0, known.source()));
    }

    private List<ItemId> seen(Actor actor) {
        return content.as(actor, () -> pieces.of(event, Language.BG)).stream()
                .map(one -> one.item().id())
                .toList();
    }

    private ItemId item(WorkspaceId owner, Kind kind, Visibility visibility) {
        return world.anItem(owner, kind)
                .visibleTo(visibility)
                .edition(Language.BG, State.PUBLISHED, "Заглавие")
                .write();
    }
}
