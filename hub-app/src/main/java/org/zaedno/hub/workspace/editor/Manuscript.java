package org.zaedno.hub.workspace.editor;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Refusal;

/**
 * One item on the desk: its editions, for whom it is, and what may be done. Plain Java: no components. Refusals of one
 * edition stay with it, so that the others are saved all the same.
 */
class Manuscript implements Draft.Store {
    private record Open(Edition edition, Set<Step> steps) {}

    private final EditorialDesk desk;
    private final Kind kind;
    private final Map<Language, Draft> drafts = new EnumMap<>(Language.class);
    private final Map<Language, Open> open = new EnumMap<>(Language.class);
    private Optional<Item> item;
    private Audience audience;

    private Manuscript(EditorialDesk desk, Kind kind, Optional<Item> item, Map<Language, Edition> editions) {
        this.desk = desk;
        this.kind = kind;
        this.item = item;
        this.audience = item.map(Audience::of).orElse(Audience.EVERYBODY);
        for (var language : Language.values()) {
            drafts.put(language, new Draft(language, Optional.ofNullable(editions.get(language))));
        }
    }

    static Manuscript fresh(EditorialDesk desk, Kind kind) {
        return new Manuscript(desk, kind, Optional.empty(), Map.of());
    }

    /** @throws NotFound for an unknown item and for one of another kind */
    static Manuscript open(EditorialDesk desk, Kind kind, ItemId id) {
        var open = desk.open(id);
        if (open.item().kind() != kind) throw new NotFound();
        return new Manuscript(desk, kind, Optional.of(open.item()), open.editions());
    }

    Kind kind() {
        return kind;
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

    /** As stored. */
    Map<Language, Edition> editions() {
        var editions = new EnumMap<Language, Edition>(Language.class);
        drafts.forEach((language, draft) -> draft.stored().ifPresent(edition -> editions.put(language, edition)));
        return editions;
    }

    /** The language the others are translated from; for an item nobody has begun, the one given. */
    Language source(Language otherwise) {
        return item.map(Item::source).orElse(otherwise);
    }

    Audience audience() {
        return audience;
    }

    void choose(Audience chosen) {
        audience = chosen;
    }

    /** The title a reader of this language would see; empty for an item without any. */
    String title(Language reading) {
        return reading.orElse().stream()
                .map(language -> drafts.get(language).typed().title())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean unsaved() {
        return drafts.values().stream().anyMatch(Draft::unsaved) || audienceUnsaved();
    }

    boolean binned() {
        return item.filter(Item::binned).isPresent();
    }

    /** By language: on which version the text on the screen was begun. */
    Map<String, Integer> versions() {
        return drafts.values().stream()
                .collect(Collectors.toMap(draft -> draft.language().tag(), Draft::seen));
    }

    /** Asked once for every state of an edition; the doors decide when it comes to it. */
    Set<Step> steps(Draft draft) {
        if (binned() || draft.stored().isEmpty()) return Set.of();
        var edition = draft.stored().get();
        var known = open.get(draft.language());
        if (known == null || !known.edition().equals(edition)) {
            known = new Open(edition, desk.stepsOpenToMe(edition));
            open.put(draft.language(), known);
        }
        return known.steps();
    }

    /** Keeps everything that is not saved yet. @throws Refusal where it concerns the item and not one edition */
    void save(Language first, How how) {
        if (item.isEmpty()) begin(first, how);
        item.ifPresent(begun -> {
            drafts.values().stream()
                    .filter(how == How.BY_HAND ? Draft::unsaved : Draft::canSaveItself)
                    .forEach(draft -> draft.save(begun.id(), this, how));
            settle(begun);
        });
    }

    /** Saves this edition and takes the step with exactly what is on the screen. @return whether it was taken */
    boolean take(Step step, Draft draft, StepWords words) {
        var begun = item.orElseThrow();
        if (draft.unsaved()) draft.save(begun.id(), this, How.BY_HAND);
        if (draft.unsaved()) return false;
        return decide(draft, edition -> desk.take(step, begun.id(), draft.language(), Seen.of(edition, begun), words));
    }

    boolean expire(Draft draft, Optional<java.time.Instant> at) {
        var id = item.orElseThrow().id();
        return decide(draft, edition -> desk.expire(id, draft.language(), at, edition.version()));
    }

    /** The person says that this translation says what the stored source says. */
    boolean compared(Draft draft) {
        var begun = item.orElseThrow();
        int source = draft(begun.source()).stored().map(Edition::revision).orElseThrow(NotFound::new);
        if (draft.unsaved()) draft.save(begun.id(), this, How.BY_HAND);
        if (draft.unsaved()) return false;
        return decide(draft, edition -> desk.compared(begun.id(), draft.language(), source, edition.version()));
    }

    /** Meets what others have stored meanwhile: what is typed stays. @throws NotFound where it is gone */
    void reload() {
        item.ifPresent(known -> meet(desk.open(known.id())));
    }

    /**
     * Meets it only where no words have moved: the state of the source, for whom the item is. Words wait until
     * everything typed is here.
     *
     * @return whether words wait
     */
    boolean reloadFacts() {
        if (item.isEmpty()) return false;
        var newest = desk.open(item.get().id());
        boolean moved = newest.editions().values().stream().anyMatch(this::moved);
        if (!moved) meet(newest);
        return moved;
    }

    /** The item itself was changed from here, beside its words. */
    void accept(Item changed) {
        boolean chosen = audienceUnsaved();
        item = Optional.of(changed);
        if (!chosen) audience = Audience.of(changed);
    }

    @Override
    public Edition save(ItemId id, Draft draft, int expectedVersion, How how) {
        var text = draft.typed().toText();
        return how == How.BY_HAND
                ? desk.save(id, draft.language(), text, expectedVersion)
                : desk.saveByItself(id, draft.language(), text, expectedVersion);
    }

    @Override
    public Edition newest(ItemId id, Language language) {
        return desk.open(id).edition(language).orElseThrow(NotFound::new);
    }

    /** A decision about the stored words. Where somebody was faster they are read first; the person decides again. */
    private boolean decide(Draft draft, java.util.function.UnaryOperator<Edition> decision) {
        try {
            draft.accept(decision.apply(draft.stored().orElseThrow()));
            return true;
        } catch (ChangedMeanwhile faster) {
            reload();
            draft.refuse(faster);
        } catch (Refusal refused) {
            draft.refuse(refused);
        }
        return false;
    }

    private boolean moved(Edition newest) {
        return draft(newest.language())
                .stored()
                .filter(known -> known.version() == newest.version())
                .isEmpty();
    }

    private void meet(OpenItem newest) {
        newest.editions().forEach((language, edition) -> draft(language).meet(edition));
        accept(newest.item());
    }

    /** The item begins with the edition that has a title: the given one before the others. By itself it never begins without. */
    private void begin(Language wished, How how) {
        var first = wished.orElse().stream()
                .map(drafts::get)
                .sorted((a, b) -> Boolean.compare(a.typed().isBlank(), b.typed().isBlank()))
                .findFirst()
                .orElseThrow();
        if (how == How.BY_ITSELF && !first.canSaveItself()) return;
        var words = first.typed();
        try {
            var begun = desk.create(kind, first.language(), words.toText(), audience.visibility(), audience.themes());
            item = Optional.of(begun.item());
            first.saved(words, begun.edition(first.language()).orElseThrow());
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
}
