package org.zaedno.hub.workspace.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.kit.RichTextField;

/** Facts beside the text are kept by themselves, and nobody's are overwritten unseen. */
class FactsPartTest {
    private final Stored stored = new Stored();
    private final Table table = new Table();
    private final OneWord form = new OneWord();

    @Test
    void what_is_typed_is_unsaved_until_it_is_kept() {
        var part = part();
        assertThat(part.unsaved()).isFalse();

        form.type("mine");
        assertThat(part.unsaved()).isTrue();
        part.save();

        assertThat(part.unsaved()).isFalse();
        assertThat(stored.facts).contains("mine");
        assertThat(table.item.version()).isEqualTo(2);
    }

    @Test
    void the_same_again_is_not_stored_again() {
        stored.facts = Optional.of("theirs");
        var part = part();

        form.type("theirs");
        part.save();

        assertThat(stored.version).isEqualTo(1);
    }

    @Test
    void facts_that_a_colleague_changed_are_not_overwritten_however_often_it_is_tried() {
        var part = part();
        form.type("mine");
        stored.byColleague("theirs");

        for (int attempt = 0; attempt < 2; attempt++)
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(part::save);

        assertThat(stored.facts).contains("theirs");
        assertThat(part.unsaved()).isTrue();
        assertThat(form.value).contains("mine");
    }

    @Test
    void where_only_the_rest_of_the_item_changed_the_facts_go_with_its_new_version() {
        var part = part();
        form.type("mine");
        stored.version = 5;

        part.save();

        assertThat(stored.facts).contains("mine");
        assertThat(table.item.version()).isEqualTo(6);
    }

    @Test
    void a_refresh_shows_what_is_kept_but_never_touches_what_is_being_typed() {
        var part = part();
        stored.byColleague("theirs");
        part.refresh();
        assertThat(form.value).contains("theirs");

        form.type("mine");
        stored.byColleague("others");
        part.refresh();
        assertThat(form.value).contains("mine");
    }

    private FactsPart<String> part() {
        return new FactsPart<>(table, form, stored);
    }

    private static Item item(int version) {
        return new Item(
                new ItemId(new java.util.UUID(0, 1)),
                version,
                WorkspaceId.fresh(),
                Kind.PRACTICE,
                new Slug("practice"),
                Visibility.PUBLIC,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Instant.EPOCH,
                Language.BG,
                Optional.empty());
    }

    /** A form of one field. */
    private static final class OneWord extends FactsForm<String> {
        private Optional<String> value = Optional.empty();

        void type(String word) {
            value = Optional.of(word);
            typed();
        }

        @Override
        void show(Optional<String> facts) {
            value = facts;
        }

        @Override
        Optional<String> read() {
            return value;
        }

        @Override
        void readOnly(boolean readOnly) {}
    }

    /** What the database does: an old version is refused. */
    private static final class Stored implements FactsPart.Door<String> {
        private Optional<String> facts = Optional.empty();
        private int version = 1;

        void byColleague(String word) {
            facts = Optional.of(word);
            version++;
        }

        @Override
        public Optional<String> find(ItemId item) {
            return facts;
        }

        @Override
        public Item store(ItemId item, String word, int expectedItemVersion) {
            if (expectedItemVersion != version) throw new ChangedMeanwhile();
            facts = Optional.of(word);
            version++;
            return item(version);
        }
    }

    private final class Table implements DeskItem {
        private Item item = FactsPartTest.item(1);

        @Override
        public Item item() {
            return item;
        }

        @Override
        public boolean isBegun() {
            return true;
        }

        @Override
        public Optional<RichTextField> field(Language edition, String section) {
            return Optional.empty();
        }

        @Override
        public Map<Language, Edition> editions() {
            return Map.of();
        }

        @Override
        public boolean mayWrite() {
            return true;
        }

        @Override
        public void changed(Item now) {
            item = now;
        }

        @Override
        public void typed() {}

        @Override
        public void reload() {
            item = FactsPartTest.item(stored.version);
        }

        @Override
        public Language inHand() {
            return Language.BG;
        }

        @Override
        public Optional<EditionText> words(Language edition) {
            return Optional.empty();
        }

        @Override
        public void write(Language edition, String section, String words) {}

        @Override
        public boolean saveAll() {
            return true;
        }
    }
}
