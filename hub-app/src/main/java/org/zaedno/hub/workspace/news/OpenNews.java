package org.zaedno.hub.workspace.news;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Refusal;

/**
 * One news item on the desk: both editions, for whom it is, and what may be done. Plain Java: no components. Refusals
 * of one edition stay with it, so that the other is saved all the same.
 */
class OpenNews implements Draft.Store {
    private final EditorialDesk desk;
    private final Map<Language, Draft> drafts = new EnumMap<>(Language.class);
    private Optional<Item> item;
    private Audience audience;

    private OpenNews(EditorialDesk desk, Optional<Item> item, Map<Language, Edition> editions) {
        this.desk = desk;
        this.item = item;
        this.audience = item.map(Audience::of).orElse(Audience.EVERYBODY);
        for (var language : new Language[] {Language.BG, Language.EN}) {
            drafts.put(language, new Draft(language, Optional.ofNullable(editions.get(language))));
        }
    }

    static OpenNews fresh(EditorialDesk desk) {
        return new OpenNews(desk, Optional.empty(), Map.of());
    }

    /** @throws NotFound for an unknown item and for one that is no news */
    static OpenNews open(EditorialDesk desk, ItemId id) {
        var open = desk.open(id);
        if (open.item().kind() != Kind.NEWS) throw new NotFound();
        return new OpenNews(desk, Optional.of(open.item()), open.editions());
    }

    Optional<Item> item() {
        return item;
    }

    Collection<Draft> drafts() {
        return drafts.values();
    }

    Draft draft(Language language) {
        return drafts.get(language);
    }

    Audience audience() {
        return audience;
    }

    void choose(Audience chosen) {
        audience = chosen;
    }

    /** The title a reader of this language would see; empty for news without any. */
    String title(Language reading) {
        return reading.orElse().stream()
                .flatMap(language -> Stream.ofNullable(drafts.get(language)))
                .map(draft -> draft.typed().title())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean unsaved() {
        return drafts.values().stream().anyMatch(Draft::unsaved) || audienceUnsaved();
    }

    /** By language: on which version the text on the screen was begun. */
    Map<String, Integer> versions() {
        return drafts.values().stream()
                .collect(Collectors.toMap(draft -> draft.language().tag(), Draft::seen));
    }

    Set<Step> steps(Draft draft) {
        return draft.stored().map(desk::stepsOpenToMe).orElse(Set.of());
    }

    /** Keeps everything that is not saved yet. @throws Refusal where it concerns the item and not one edition */
    void save(Language reading) {
        if (item.isEmpty()) begin(reading);
        item.ifPresent(begun -> {
            drafts.values().stream().filter(Draft::unsaved).forEach(draft -> draft.save(begun.id(), this));
            settle(begun);
        });
    }

    /** Saves this edition and takes the step with exactly what is on the screen. @return whether it was taken */
    boolean take(Step step, Draft draft, String reason) {
        var id = item.orElseThrow().id();
        if (draft.unsaved()) draft.save(id, this);
        if (draft.unsaved()) return false;
        try {
            draft.accept(taken(step, id, draft, reason));
            return true;
        } catch (ChangedMeanwhile faster) {
            draft.meet(newest(id, draft.language()));
            draft.refuse(faster);
            return false;
        } catch (Refusal refused) {
            draft.refuse(refused);
            return false;
        }
    }

    @Override
    public Edition save(ItemId id, Draft draft, int expectedVersion) {
        return desk.save(id, draft.language(), draft.typed().toText(), expectedVersion);
    }

    @Override
    public Edition newest(ItemId id, Language language) {
        return desk.open(id).edition(language).orElseThrow(NotFound::new);
    }

    /** The item begins with the edition that has words; where both have, with the one in the reader's language. */
    private void begin(Language reading) {
        var first = reading.orElse().stream()
                .flatMap(language -> Stream.ofNullable(drafts.get(language)))
                .sorted((a, b) -> Boolean.compare(a.typed().isBlank(), b.typed().isBlank()))
                .findFirst()
                .orElseThrow();
        try {
            var begun = desk.create(
                    Kind.NEWS, first.language(), first.typed().toText(), audience.visibility(), audience.themes());
            item = Optional.of(begun.item());
            first.accept(begun.edition(first.language()).orElseThrow());
        } catch (Refusal refused) {
            first.refuse(refused);
        }
    }

    private void settle(Item begun) {
        if (!audienceUnsaved()) return;
        try {
            item = Optional.of(desk.settle(begun.id(), audience.visibility(), audience.themes(), begun.version()));
        } catch (ChangedMeanwhile faster) {
            // The next time is knowingly: the person has been told, and sees their own choice.
            item = Optional.of(desk.open(begun.id()).item());
            throw faster;
        }
    }

    private boolean audienceUnsaved() {
        return !audience.equals(item.map(Audience::of).orElse(Audience.EVERYBODY));
    }

    private Edition taken(Step step, ItemId id, Draft draft, String reason) {
        return switch (step) {
            case SUBMIT -> desk.submit(id, draft.language(), draft.seen());
            case PUBLISH -> desk.publish(id, draft.language(), draft.seen());
            case WITHDRAW -> desk.withdraw(id, draft.language(), reason, draft.seen());
            case ARCHIVE -> desk.archive(id, draft.language(), draft.seen());
            default -> desk.take(step, id, draft.language(), Seen.edition(draft.seen()), StepWords.because(reason));
        };
    }
}
