package org.zaedno.hub.workspace.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.content.language.Language.BG;
import static org.zaedno.content.language.Language.BG_EASY;
import static org.zaedno.content.language.Language.EN;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SidesTest {
    @Test
    void a_text_opens_beside_its_first_translation_or_alone() {
        assertThat(asked("", EN, Set.of(EN, BG_EASY))).isEqualTo(new Sides(EN, Optional.of(BG_EASY)));
        assertThat(asked("", BG, Set.of(BG))).isEqualTo(Sides.alone(BG));
    }

    @Test
    void an_address_that_names_an_edition_opens_it_beside_its_source() {
        assertThat(asked("edition=bg-easy", BG, Set.of(BG))).isEqualTo(new Sides(BG, Optional.of(BG_EASY)));
        assertThat(asked("edition=bg", BG, Set.of(BG, EN))).isEqualTo(Sides.alone(BG));
        assertThat(asked("edition=nonsense", BG, Set.of(BG))).isEqualTo(Sides.alone(BG));
    }

    @Test
    void the_address_brings_back_exactly_what_lay_on_the_table() {
        for (var source : Set.of(BG, EN, BG_EASY)) {
            for (var one : Set.of(BG, EN, BG_EASY)) {
                for (var other : Set.of(BG, EN, BG_EASY)) {
                    var sides = Sides.of(one, other, source);
                    assertThat(asked(sides.query().substring(1), source, Set.of()))
                            .isEqualTo(sides);
                }
            }
        }
    }

    @Test
    void the_source_is_on_the_left_whatever_was_laid_first() {
        assertThat(Sides.of(BG, EN, EN)).isEqualTo(new Sides(EN, Optional.of(BG)));
        assertThat(Sides.of(BG_EASY, EN, BG)).isEqualTo(new Sides(EN, Optional.of(BG_EASY)));
    }

    @Test
    void there_is_always_one_edition_on_the_table_and_never_a_third() {
        var pair = Sides.of(BG, EN, BG);

        assertThat(pair.toggle(BG_EASY, BG)).isEqualTo(new Sides(BG, Optional.of(BG_EASY)));
        assertThat(pair.toggle(BG, BG)).isEqualTo(Sides.alone(EN));
        assertThat(Sides.alone(EN).toggle(EN, BG)).isEqualTo(Sides.alone(EN));
    }

    private static Sides asked(
            String query,
            org.zaedno.content.language.Language source,
            Set<org.zaedno.content.language.Language> existing) {
        return Sides.asked(QueryParameters.fromString(query), source, existing);
    }
}
