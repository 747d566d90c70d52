package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.Actor;

class ItemAddressTest extends Newsroom {
    private final ItemAddress addresses = content.get(ItemAddress.class);

    @Test
    void the_old_address_of_something_published_leads_on_for_good() {
        var item = published(Visibility.PUBLIC).item();
        var first = item.slug();

        var second = as(editor, () -> addresses.change(item.id(), fresh(), item.version()));
        var third = as(editor, () -> addresses.change(item.id(), fresh(), second.version()));

        assertThat(movedTo(first)).contains(third.slug());
        assertThat(movedTo(second.slug())).contains(third.slug());
    }

    @Test
    void the_address_of_a_draft_leaves_no_trace() {
        var item = created(Visibility.PUBLIC).item();

        as(author, () -> addresses.change(item.id(), fresh(), item.version()));

        assertThat(movedTo(item.slug())).isEmpty();
    }

    @Test
    void an_item_may_go_back_to_an_address_of_its_own() {
        var item = published(Visibility.PUBLIC).item();
        var moved = as(editor, () -> addresses.change(item.id(), fresh(), item.version()));

        var back = as(editor, () -> addresses.change(item.id(), item.slug(), moved.version()));

        assertThat(movedTo(item.slug())).isEmpty();
        assertThat(movedTo(moved.slug())).contains(back.slug());
    }

    @Test
    void nobody_takes_an_address_that_is_or_was_anothers() {
        var other = published(Visibility.PUBLIC).item();
        var moved = as(editor, () -> addresses.change(other.id(), fresh(), other.version()));
        var item = created(Visibility.PUBLIC).item();

        for (var taken : new Slug[] {other.slug(), moved.slug()}) {
            assertRefused("invalid.slug-taken", author, () -> addresses.change(item.id(), taken, item.version()));
        }
    }

    @Test
    void a_new_item_does_not_get_an_address_that_leads_elsewhere() {
        var item = published(Visibility.PUBLIC).item();
        as(editor, () -> addresses.change(item.id(), fresh(), item.version()));

        assertThat(created(Visibility.PUBLIC).item().slug()).isNotEqualTo(item.slug());
    }

    @Test
    void an_old_address_says_nothing_of_what_is_closed() {
        var item = published(Visibility.COALITION).item();
        as(editor, () -> addresses.change(item.id(), fresh(), item.version()));

        assertThat(movedTo(item.slug())).isEmpty();
    }

    @Test
    void the_old_address_of_something_withdrawn_leads_to_where_it_is_gone() {
        var item = published(Visibility.PUBLIC).item();
        var moved = as(editor, () -> addresses.change(item.id(), fresh(), item.version()));
        int version = version(item.id());
        as(editor, () -> desk.withdraw(item.id(), Language.BG, "", version));

        assertThat(movedTo(item.slug())).contains(moved.slug());
        assertThat(withdrawn(moved)).isTrue();
    }

    private Optional<Slug> movedTo(Slug slug) {
        return content.as(Actor.STRANGER, () -> shelf.movedTo(Kind.NEWS, slug));
    }

    private static Slug fresh() {
        return new Slug("a-" + UUID.randomUUID());
    }
}
