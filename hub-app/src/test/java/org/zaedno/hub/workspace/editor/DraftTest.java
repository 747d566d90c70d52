package org.zaedno.hub.workspace.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;

class DraftTest {
    /** What a colleague has stored; refuses who has not seen it. */
    private static class Stored implements Draft.Store {
        private Edition newest = AnEdition.of(1, words("Заглавие", "Увод"));

        @Override
        public Edition save(ItemId item, Draft draft, int expectedVersion, How how) {
            if (expectedVersion != newest.version()) throw new ChangedMeanwhile();
            newest = AnEdition.of(newest.version() + 1, draft.typed());
            return newest;
        }

        @Override
        public Edition newest(ItemId item, Language language) {
            return newest;
        }

        private void colleague(String title, String lead) {
            newest = AnEdition.of(newest.version() + 1, words(title, lead));
        }

        private Typed now() {
            return Typed.of(newest.text());
        }
    }

    private final Stored store = new Stored();
    private final Draft draft = new Draft(Language.BG, Optional.of(store.newest));

    @Test
    void what_was_only_opened_is_not_unsaved() {
        draft.type(Typed.of(store.newest.text()));

        assertThat(draft.unsaved()).isFalse();
    }

    @Test
    void what_is_typed_is_unsaved_until_the_store_has_it() {
        draft.type(words("Друго", "Увод"));
        assertThat(draft.unsaved()).isTrue();

        save();

        assertThat(draft.unsaved()).isFalse();
        assertThat(store.now().title()).isEqualTo("Друго");
    }

    @Test
    void where_a_colleague_was_faster_in_the_same_field_both_texts_are_there() {
        store.colleague("На колегата", "Увод");
        draft.type(words("Моето", "Увод"));

        save();

        assertThat(draft.typed().title()).isEqualTo("Моето");
        assertThat(Typed.of(draft.theirs().orElseThrow().text()).title()).isEqualTo("На колегата");
        assertThat(draft.quarrels()).containsExactly(Typed.TITLE);
        assertThat(store.now().title()).isEqualTo("На колегата");
    }

    @Test
    void two_who_write_in_two_fields_do_not_quarrel_and_nothing_is_lost() {
        store.colleague("На колегата", "Увод");
        draft.type(words("Заглавие", "Моят увод"));

        draft.meet(store.newest);
        assertThat(draft.typed()).isEqualTo(words("На колегата", "Моят увод"));
        assertThat(draft.unsaved()).isTrue();
        save();

        assertThat(draft.theirs()).isEmpty();
        assertThat(store.now()).isEqualTo(words("На колегата", "Моят увод"));
    }

    @Test
    void an_untouched_field_shows_the_new_words_and_a_touched_one_waits_for_a_decision() {
        draft.type(words("Моето", "Увод"));
        store.colleague("На колегата", "Нов увод");

        draft.meet(store.newest);

        assertThat(draft.typed()).isEqualTo(words("Моето", "Нов увод"));
        assertThat(draft.quarrels()).containsExactly(Typed.TITLE);
    }

    @Test
    void saving_again_without_looking_is_refused_again() {
        store.colleague("На колегата", "Увод");
        draft.type(words("Моето", "Увод"));
        save();
        assertThat(draft.canSaveItself()).isFalse();

        save();
        draft.meet(store.newest);
        save();

        assertThat(store.now().title()).isEqualTo("На колегата");
    }

    @Test
    void knowingly_one_saves_over_the_text_one_has_seen_and_no_newer_one() {
        store.colleague("На колегата", "Увод");
        draft.type(words("Моето", "Увод"));
        save();
        store.colleague("На друг колега", "Увод");

        draft.saveOverTheirs(AnEdition.ITEM, store);
        assertThat(Typed.of(draft.theirs().orElseThrow().text()).title()).isEqualTo("На друг колега");

        draft.saveOverTheirs(AnEdition.ITEM, store);
        assertThat(store.now().title()).isEqualTo("Моето");
        assertThat(draft.theirs()).isEmpty();
    }

    @Test
    void taking_theirs_ends_the_quarrel_and_leaves_what_nobody_else_touched() {
        store.colleague("На колегата", "Увод");
        draft.type(words("Моето", "Моят увод"));
        save();

        draft.takeTheirs();

        assertThat(draft.typed()).isEqualTo(words("На колегата", "Моят увод"));
        assertThat(draft.theirs()).isEmpty();
        save();
        assertThat(store.now()).isEqualTo(words("На колегата", "Моят увод"));
    }

    @Test
    void the_same_words_are_no_quarrel() {
        store.colleague("Еднакво", "Увод");
        draft.type(words("Еднакво", "Увод"));

        save();

        assertThat(draft.theirs()).isEmpty();
        assertThat(draft.unsaved()).isFalse();
    }

    @Test
    void text_that_the_browser_kept_meets_what_was_saved_since() {
        store.colleague("На колегата", "Увод");
        var opened = new Draft(Language.BG, Optional.of(store.newest));

        opened.restore(Map.of(Typed.TITLE, "От браузъра"), Map.of(Typed.TITLE, "Заглавие"));

        assertThat(opened.theirs()).isPresent();
        assertThat(opened.typed()).isEqualTo(words("От браузъра", "Увод"));
        opened.save(AnEdition.ITEM, store, How.BY_HAND);
        assertThat(store.now().title()).isEqualTo("На колегата");
    }

    @Test
    void text_that_the_browser_kept_over_the_present_words_is_simply_unsaved() {
        draft.restore(Map.of(Typed.LEAD, "От браузъра"), Map.of(Typed.LEAD, "Увод"));
        assertThat(draft.unsaved()).isTrue();

        save();

        assertThat(store.now()).isEqualTo(words("Заглавие", "От браузъра"));
    }

    @Test
    void text_that_the_browser_kept_of_an_edition_nobody_began_is_unsaved() {
        var fresh = new Draft(Language.EN, Optional.empty());

        fresh.restore(Map.of(Typed.TITLE, "Kept"), Map.of());

        assertThat(fresh.unsaved()).isTrue();
        assertThat(fresh.theirs()).isEmpty();
    }

    @Test
    void a_refused_text_stays_with_its_reason_until_it_is_changed() {
        draft.type(words(" ", "Увод"));
        save();

        assertThat(draft.refused().orElseThrow().key()).isEqualTo("invalid.title-empty");
        assertThat(draft.unsaved()).isTrue();
        assertThat(draft.canSaveItself()).isFalse();

        draft.type(words("Заглавие", "Нов увод"));
        assertThat(draft.refused()).isEmpty();
        assertThat(draft.canSaveItself()).isTrue();
    }

    @Test
    void words_that_the_store_keeps_in_another_form_are_saved_all_the_same() {
        var untidy = new Draft.Store() {
            @Override
            public Edition save(ItemId item, Draft typed, int expectedVersion, How how) {
                return AnEdition.of(expectedVersion + 1, words("Пречистено", "Увод"));
            }

            @Override
            public Edition newest(ItemId item, Language language) {
                throw new AssertionError();
            }
        };
        draft.type(words("Нечисто", "Увод"));

        draft.save(AnEdition.ITEM, untidy, How.BY_ITSELF);

        assertThat(draft.unsaved()).isFalse();
        assertThat(draft.typed().title()).as("the caret is in it").isEqualTo("Нечисто");
    }

    private void save() {
        draft.save(AnEdition.ITEM, store, How.BY_HAND);
    }

    private static Typed words(String title, String lead) {
        return new Typed(Map.of(Typed.TITLE, title, Typed.LEAD, lead, "body", "<p>Текст</p>"));
    }
}
