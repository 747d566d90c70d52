package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;

/** A translation knows from which words it was made, and says so when they have moved on. */
class TranslationTest extends Newsroom {
    @Test
    void a_changed_source_marks_the_others_stale_and_overwrites_nothing() {
        var id = created(Visibility.PUBLIC).item().id();
        var english = as(author, () -> desk.save(id, Language.EN, text("Open lesson"), 0));
        assertThat(english.stale()).isFalse();
        assertThat(english.origin().revision()).contains(1);

        as(author, () -> desk.save(id, Language.BG, text("Променен урок"), 1));

        var now = edition(id, Language.EN);
        assertThat(now.stale()).isTrue();
        assertThat(now.text()).isEqualTo(text("Open lesson"));
        assertThat(edition(id, Language.BG).stale()).isFalse();
    }

    @Test
    void saving_a_translation_does_not_claim_that_it_was_compared_with_the_source() {
        var id = stale();

        var saved = as(
                author,
                () -> desk.save(
                        id,
                        Language.EN,
                        text("Still old"),
                        desk.open(id).edition(Language.EN).orElseThrow().version()));

        assertThat(saved.stale()).isTrue();
    }

    @Test
    void who_has_compared_it_says_with_which_words_and_newer_ones_make_it_stale_again() {
        var id = stale();
        int version = edition(id, Language.EN).version();

        var compared = as(author, () -> desk.compared(id, Language.EN, 2, version));
        assertThat(compared.stale()).isFalse();

        as(author, () -> desk.save(id, Language.BG, text("Трети урок"), 2));
        assertThat(edition(id, Language.EN).stale()).isTrue();
    }

    @Test
    void nothing_is_compared_with_words_that_are_not_there() {
        var id = stale();
        int version = edition(id, Language.EN).version();

        assertRefused("invalid.source", author, () -> desk.compared(id, Language.EN, 3, version));
        assertRefused("invalid.source", author, () -> desk.compared(id, Language.BG, 1, 2));
    }

    private ItemId stale() {
        var id = created(Visibility.PUBLIC).item().id();
        as(author, () -> desk.save(id, Language.EN, text("Open lesson"), 0));
        as(author, () -> desk.save(id, Language.BG, text("Променен урок"), 1));
        return id;
    }
}
