package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.State;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.search.Filters;
import org.zaedno.search.Health;
import org.zaedno.search.Hit;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.elasticsearch.ElasticsearchSearchIndex;
import org.zaedno.search.elasticsearch.ElasticsearchServer;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Questions;
import org.zaedno.search.query.Translations;

/** The real server goes away in the middle of the work and comes back. */
class ElasticsearchAwayTest {

    @Test
    void while_elasticsearch_is_away_readers_hear_of_it_and_nothing_written_is_lost() {
        try (var content = Content.fresh(5);
                var server = ElasticsearchServer.start(1);
                var search = new TestSearch(content, index(server), Clock.systemUTC())) {
            var world = content.world();
            var workspace = world.member();
            world.anItem(workspace)
                    .edition(Language.BG, State.PUBLISHED, "Щъркелите")
                    .write();
            assertThat(found(search.catchUp())).contains("Щъркелите");

            server.kill(1);
            assertThatExceptionOfType(SearchOutage.class).isThrownBy(() -> found(search));
            world.anItem(workspace)
                    .edition(Language.BG, State.PUBLISHED, "Лястовиците")
                    .write();
            assertThatExceptionOfType(SearchOutage.class).isThrownBy(search::catchUp);

            server.startAgain(1);
            while (search.index().health().status() == Health.Status.DOWN)
                Thread.onSpinWait(); // as the hub does, by itself
            assertThat(found(search.catchUp())).contains("Щъркелите", "Лястовиците");
            new Agreement(content, search).assertFor(Actor.STRANGER, Filters.NONE);
        }
    }

    private static ElasticsearchSearchIndex index(ElasticsearchServer server) {
        return ElasticsearchSearchIndex.open(
                server.settings("zaedno"), new Questions(() -> Glossary.NONE, Translations.NONE));
    }

    private static List<String> found(TestSearch search) {
        return search.all(Actor.STRANGER, "", Filters.NONE, Scope.PUBLISHED).stream()
                .map(Hit::title)
                .map(title -> title.text())
                .toList();
    }
}
