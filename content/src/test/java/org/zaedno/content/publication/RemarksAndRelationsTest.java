package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;

class RemarksAndRelationsTest extends Newsroom {
    private final Remarks remarks = content.get(Remarks.class);
    private final Relations relations = content.get(Relations.class);

    @Test
    void a_remark_speaks_of_a_section_until_somebody_settles_it() {
        var id = created(Visibility.PUBLIC).item().id();
        var remark = as(editor, () -> remarks.write(id, Language.BG, "body", " Коя година?\nИ къде? "));

        as(author, () -> {
            remarks.settle(id, remark, true);
            remarks.settle(id, remark, true);
            return true;
        });

        assertThat(as(author, () -> remarks.of(id, Language.BG)))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.words()).isEqualTo("Коя година?\nИ къде?");
                    assertThat(kept.doneAt()).isPresent();
                });
    }

    @Test
    void a_remark_needs_words_and_a_part_that_exists() {
        var id = created(Visibility.PUBLIC).item().id();

        assertRefused("invalid.remark-empty", editor, () -> remarks.write(id, Language.BG, "body", " \u200B "));
        assertRefused("invalid.section-unknown", editor, () -> remarks.write(id, Language.BG, "results", "x"));
        var open = publicItem();
        assertRefused("not-allowed.owner", elsewhere, () -> remarks.write(open, Language.BG, "body", "x"));
    }

    @Test
    void a_relation_is_seen_from_both_sides_and_made_once() {
        var practice = published(Visibility.PUBLIC).item().id();
        var news = published(Visibility.PUBLIC).item().id();
        as(author, () -> {
            relations.relate(practice, news);
            relations.relate(practice, news);
            relations.relate(news, practice);
            return true;
        });

        assertThat(content.as(Actor.STRANGER, () -> relations.of(practice, Language.BG)))
                .extracting(RelatedItem::id)
                .containsExactly(news);
        assertThat(content.as(Actor.STRANGER, () -> relations.of(news, Language.BG)))
                .extracting(RelatedItem::id)
                .containsExactly(practice);
    }

    @Test
    void a_relation_to_something_closed_says_nothing_to_who_may_not_read_it() {
        var open = published(Visibility.PUBLIC).item().id();
        var closed = published(Visibility.WORKSPACE).item().id();
        as(author, () -> {
            relations.relate(open, closed);
            return true;
        });

        assertThat(content.as(Actor.STRANGER, () -> relations.of(open, Language.BG)))
                .isEmpty();
        assertThat(as(editor, () -> relations.of(open, Language.BG))).hasSize(1);
    }

    @Test
    void whoever_owns_either_side_may_part_them() {
        var theirs = publicItem();
        var mine = as(elsewhere, () -> desk.create(Kind.NEWS, Language.BG, TEXT, Visibility.PUBLIC, java.util.Set.of()))
                .item()
                .id();
        as(elsewhere, () -> {
            desk.publish(mine, Language.BG, 1);
            relations.relate(mine, theirs);
            return true;
        });
        assertRefused("not-allowed.author", world.acting(workspace, Role.ORGANISER), () -> parted(theirs, mine));

        as(editor, () -> parted(theirs, mine));

        assertThat(as(elsewhere, () -> relations.of(mine, Language.BG))).isEmpty();
    }

    @Test
    void nothing_is_related_to_what_the_person_may_not_read() {
        var mine = created(Visibility.PUBLIC).item().id();
        var hidden = world.anItem(world.member())
                .visibleTo(Visibility.WORKSPACE)
                .edition(Language.BG, State.PUBLISHED, "Скрито")
                .write();

        assertRefused("not-found", author, () -> {
            relations.relate(mine, hidden);
            return true;
        });
    }

    private ItemId publicItem() {
        return published(Visibility.PUBLIC).item().id();
    }

    private boolean parted(ItemId one, ItemId other) {
        relations.part(one, other);
        return true;
    }
}
