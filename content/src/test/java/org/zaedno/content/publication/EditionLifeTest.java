package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Refusal;

/** Whatever people do with an edition, in whatever order: readers see what was let out, and no word is ever lost. */
class EditionLifeTest extends Newsroom {
    private static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);

    /** What somebody does next; a word is written where the deed is writing. */
    record Deed(What what, boolean byEditor, int word) {}

    enum What {
        SAVE,
        SAVE_BY_ITSELF,
        SUBMIT,
        TAKE_BACK,
        SEND_BACK,
        APPROVE,
        PUBLISH,
        SCHEDULE,
        UNSCHEDULE,
        WITHDRAW,
        ARCHIVE,
        RESTORE,
        BRING_BACK_FIRST_WORDS,
        BIN,
        TAKE_OUT_OF_BIN,
        THE_HOUR_COMES
    }

    /** What ought to be so: kept beside the desk, in the simplest form. */
    private static final class Model {
        State state = State.DRAFT;
        boolean binned;
        EditionText working = TEXT;
        Optional<EditionText> letOut = Optional.empty();
        final List<EditionText> revisions = new ArrayList<>(List.of(TEXT));

        Optional<EditionText> readersSee() {
            return state == State.PUBLISHED && !binned ? letOut : Optional.empty();
        }

        void write(EditionText text) {
            if (!text.equals(working)) revisions.add(text);
            working = text;
        }

        void move(State to) {
            state = to;
            letOut = to == State.PUBLISHED || to == State.SCHEDULED ? Optional.of(working) : Optional.empty();
        }
    }

    @Property
    void readers_see_exactly_what_was_let_out_and_the_history_has_every_word(@ForAll("deeds") List<Deed> deeds) {
        var item = created(Visibility.PUBLIC).item();
        var model = new Model();

        for (var deed : deeds) {
            attempt(item.id(), deed, model);

            var read = content.as(Actor.STRANGER, () -> shelf.find(Kind.NEWS, item.slug(), Language.BG));
            assertThat(read.map(PublishedEdition::text)).as(deed.toString()).isEqualTo(model.readersSee());
            var edition = edition(item.id(), Language.BG);
            assertThat(edition.state()).as(deed.toString()).isEqualTo(model.state);
            assertThat(edition.text()).isEqualTo(model.working);
        }
        assertThat(history(item.id())).isEqualTo(model.revisions);
        assertThat(lastStep(item.id())).isEqualTo(model.state);
    }

    /** A refused deed changes nothing; the model is told only of what was done. */
    private void attempt(ItemId id, Deed deed, Model model) {
        var actor = deed.byEditor() ? editor : author;
        var version = version(id);
        var words = text("Дума " + deed.word());
        try {
            switch (deed.what()) {
                case SAVE -> {
                    as(actor, () -> desk.save(id, Language.BG, words, version));
                    model.write(words);
                }
                case SAVE_BY_ITSELF -> {
                    as(actor, () -> desk.saveByItself(id, Language.BG, words, version));
                    model.write(words);
                }
                case BRING_BACK_FIRST_WORDS -> {
                    as(actor, () -> content.get(Revisions.class).restore(id, Language.BG, 1, version));
                    model.write(TEXT);
                }
                case BIN -> {
                    as(
                            actor,
                            () -> content.get(Bin.class)
                                    .putIn(id, desk.open(id).item().version()));
                    model.binned = true;
                }
                case TAKE_OUT_OF_BIN -> {
                    as(
                            actor,
                            () -> content.get(Bin.class)
                                    .takeOut(id, desk.open(id).item().version()));
                    model.binned = false;
                }
                case THE_HOUR_COMES -> theHourComes(id, model);
                default -> {
                    var step = Step.valueOf(deed.what().name());
                    var said = new StepWords("защото", Optional.of(Instant.now().plusSeconds(600)));
                    as(actor, () -> desk.take(step, id, Language.BG, Seen.edition(version), said));
                    if (step.isOfReview()) model.state = step.to(model.state);
                    else model.move(step.to(model.state));
                }
            }
        } catch (Refusal refused) {
            assertThat(version(id)).isEqualTo(version);
        }
    }

    private void theHourComes(ItemId id, Model model) {
        world.sql()
                .sql(
                        "update content.edition set publish_at = now() - interval '1 second' where item = ? and state = 'SCHEDULED'")
                .param(id.value())
                .update();
        content.as(CLOCK, () -> content.get(PublishingClock.class).keep());
        if (model.state == State.SCHEDULED && !model.binned) model.state = State.PUBLISHED;
    }

    private List<EditionText> history(ItemId id) {
        var revisions = content.get(Revisions.class);
        return as(
                editor,
                () -> revisions.of(id, Language.BG).reversed().stream()
                        .map(row -> revisions.text(id, Language.BG, row.number()))
                        .toList());
    }

    private State lastStep(ItemId id) {
        return world.sql()
                .sql("select state from content.edition_step where item = ? order by no desc limit 1")
                .param(id.value())
                .query((row, number) -> State.valueOf(row.getString(1)))
                .single();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var deed = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(1, 3))
                .as(Deed::new);
        return deed.list().ofMinSize(3).ofMaxSize(16);
    }
}
