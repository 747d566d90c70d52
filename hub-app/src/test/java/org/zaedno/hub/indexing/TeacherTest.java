package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.search.Filters;

class TeacherTest {
    private static final Filters ENGLISH = new Filters(Set.of(), Set.of(), Set.of("en"), Set.of());

    private final Content content = Content.fresh(3);
    private final World world = content.world();

    @AfterEach
    void end() {
        content.close();
    }

    @Test
    void the_editions_in_the_database_teach_and_so_does_what_changes_later() {
        published("Чапли", "Herons");
        try (var search = TestSearch.over(content).catchUp().learn()) {
            assertThat(titles(search, "чапла")).containsExactly("Herons");

            published("Пеликани", "Pelicans");
            search.catchUp().learn();

            assertThat(titles(search, "пеликани")).containsExactly("Pelicans");
        }
    }

    @Test
    void a_draft_and_a_closed_item_teach_nothing() {
        published("Чапли", "Herons");
        world.anItem(world.member())
                .visibleTo(Visibility.COALITION)
                .edition(Language.BG, State.PUBLISHED, "Тукан")
                .edition(Language.EN, State.PUBLISHED, "Flamingo")
                .write();
        world.anItem(world.member())
                .edition(Language.BG, State.PUBLISHED, "Косове")
                .edition(Language.EN, State.DRAFT, "Flamingo")
                .write();
        world.anItem(world.member())
                .edition(Language.EN, State.PUBLISHED, "Flamingo")
                .write();

        try (var search = TestSearch.over(content).catchUp().learn()) {
            assertThat(titles(search, "тукан")).isEmpty();
            assertThat(titles(search, "косове")).isEmpty();
            assertThat(titles(search, "чапла")).containsExactly("Herons");
        }
    }

    private void published(String bulgarian, String english) {
        world.anItem(world.member())
                .edition(Language.BG, State.PUBLISHED, bulgarian)
                .edition(Language.EN, State.PUBLISHED, english)
                .write();
    }

    private static List<String> titles(TestSearch search, String text) {
        return search.understood(Actor.STRANGER, text, ENGLISH).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }
}
