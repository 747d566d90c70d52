package org.zaedno.hub.workspace.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Origin;
import org.zaedno.content.publication.Review;
import org.zaedno.content.publication.Schedule;
import org.zaedno.content.publication.State;
import org.zaedno.content.tenancy.ChangedMeanwhile;

class DraftTest {
    private static final ItemId NEWS = ItemId.fresh();

    /** What a colleague has stored; refuses who has not seen it. */
    private static class Stored implements Draft.Store {
        private Edition newest = edition(1, "Заглавие");

        @Override
        public Edition save(ItemId item, Draft draft, int expectedVersion) {
            if (expectedVersion != newest.version()) throw new ChangedMeanwhile();
            newest = edition(newest.version() + 1, draft.typed().toText());
            return newest;
        }

        @Override
        public Edition newest(ItemId item, Language language) {
            return newest;
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
        draft.type(title("Друго"));
        assertThat(draft.unsaved()).isTrue();

        draft.save(NEWS, store);

        assertThat(draft.unsaved()).isFalse();
        assertThat(store.newest.text().title()).isEqualTo("Друго");
    }

    @Test
    void where_a_colleague_was_faster_both_texts_are_there() {
        store.newest = edition(2, "На колегата");
        draft.type(title("Моето"));

        draft.save(NEWS, store);

        assertThat(draft.typed().title()).isEqualTo("Моето");
        assertThat(draft.theirs().orElseThrow().text().title()).isEqualTo("На колегата");
        assertThat(store.newest.text().title()).isEqualTo("На колегата");
    }

    @Test
    void saving_again_without_looking_is_refused_again() {
        store.newest = edition(2, "На колегата");
        draft.type(title("Моето"));
        draft.save(NEWS, store);

        draft.save(NEWS, store);

        assertThat(store.newest.text().title()).isEqualTo("На колегата");
    }

    @Test
    void knowingly_one_saves_over_the_text_one_has_seen_and_no_newer_one() {
        store.newest = edition(2, "На колегата");
        draft.type(title("Моето"));
        draft.save(NEWS, store);
        store.newest = edition(3, "На друг колега");

        draft.saveOverTheirs(NEWS, store);
        assertThat(draft.theirs().orElseThrow().text().title()).isEqualTo("На друг колега");

        draft.saveOverTheirs(NEWS, store);
        assertThat(store.newest.text().title()).isEqualTo("Моето");
    }

    @Test
    void taking_theirs_ends_the_quarrel() {
        store.newest = edition(2, "На колегата");
        draft.type(title("Моето"));
        draft.save(NEWS, store);

        draft.takeTheirs();

        assertThat(draft.typed().title()).isEqualTo("На колегата");
        assertThat(draft.unsaved()).isFalse();
        assertThat(draft.theirs()).isEmpty();
    }

    @Test
    void the_same_words_are_no_quarrel() {
        store.newest = edition(2, "Еднакво");
        draft.type(title("Еднакво"));

        draft.save(NEWS, store);

        assertThat(draft.theirs()).isEmpty();
        assertThat(draft.unsaved()).isFalse();
    }

    @Test
    void text_that_the_browser_kept_meets_what_was_saved_since() {
        store.newest = edition(2, "На колегата");
        var opened = new Draft(Language.BG, Optional.of(store.newest));

        opened.restore(title("От браузъра"), 1);
        opened.save(NEWS, store);

        assertThat(opened.theirs()).isPresent();
        assertThat(opened.typed().title()).isEqualTo("От браузъра");
    }

    @Test
    void a_refused_text_stays_with_its_reason_until_it_is_changed() {
        draft.type(title(" "));
        draft.save(NEWS, store);

        assertThat(draft.refused().orElseThrow().key()).isEqualTo("invalid.title-empty");
        assertThat(draft.unsaved()).isTrue();

        draft.type(title("Заглавие"));
        assertThat(draft.refused()).isEmpty();
    }

    private static Typed title(String title) {
        return new Typed(title, "", "<p>Текст</p>");
    }

    private static Edition edition(int version, String title) {
        return edition(version, title(title).toText());
    }

    private static Edition edition(int version, EditionText text) {
        return new Edition(
                NEWS,
                Language.BG,
                version,
                text,
                State.DRAFT,
                false,
                version,
                Optional.empty(),
                Instant.EPOCH,
                "Колега",
                Schedule.NONE,
                Review.NONE,
                Origin.SOURCE);
    }
}
