package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;

class ReturnsTest extends Newsroom {
    private final Returns returns = content.get(Returns.class);

    @Test
    void the_author_reads_why_it_came_back_until_it_is_given_for_review_again() {
        var id = created(Visibility.PUBLIC).item().id();
        take(author, id, Step.SUBMIT, StepWords.NONE);
        assertThat(as(author, () -> returns.of(id))).isEmpty();

        take(editor, id, Step.SEND_BACK, StepWords.because("Липсва датата"));
        int version = version(id);
        as(author, () -> desk.save(id, Language.BG, text("С дата"), version));
        assertThat(as(author, () -> returns.of(id)).get(Language.BG).reason()).isEqualTo("Липсва датата");

        take(author, id, Step.SUBMIT, StepWords.NONE);
        assertThat(as(author, () -> returns.of(id))).isEmpty();
    }

    @Test
    void nobody_from_elsewhere_reads_it() {
        var id = created(Visibility.PUBLIC).item().id();

        assertRefused("not-found", elsewhere, () -> returns.of(id));
    }

    private void take(Actor.Acting who, ItemId id, Step step, StepWords words) {
        int version = version(id);
        as(who, () -> desk.take(step, id, Language.BG, Seen.edition(version), words));
    }
}
