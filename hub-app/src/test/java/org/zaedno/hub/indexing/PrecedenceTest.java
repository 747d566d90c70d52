package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.zaedno.content.language.Language;

class PrecedenceTest {
    @Property
    void every_reader_finds_exactly_one_edition_of_each_item(@ForAll @Size(min = 1, max = 3) Set<Language> published) {
        for (var reader : Precedence.READERS) {
            assertThat(published.stream()
                            .filter(edition ->
                                    !Precedence.yieldsIn(edition, published).contains(reader.tag())))
                    .hasSize(1);
        }
    }

    @Example
    void the_pages_language_comes_first_then_the_same_tongue() {
        var all = EnumSet.allOf(Language.class);

        assertThat(Precedence.yieldsIn(Language.BG, all)).containsOnly("en");
        assertThat(Precedence.yieldsIn(Language.EN, all)).containsOnly("bg");
        assertThat(Precedence.yieldsIn(Language.EN, EnumSet.of(Language.EN, Language.BG_EASY)))
                .containsOnly("bg");
        assertThat(Precedence.yieldsIn(Language.BG_EASY, EnumSet.of(Language.BG_EASY)))
                .isEmpty();
    }
}
