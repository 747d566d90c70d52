package org.zaedno.hub.workspace.news;

import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.Refusal;

/**
 * One edition on the desk: what is stored, what has been typed since, and, where somebody else was faster, their text.
 * Nothing typed is ever replaced without the person's word.
 */
class Draft {
    /** How a text reaches the store and how the newest stored one is had. */
    interface Store {
        Edition save(ItemId item, Draft draft, int expectedVersion);

        Edition newest(ItemId item, Language language);
    }

    private final Language language;
    private Optional<Edition> stored;
    private Typed typed;
    private int seen;
    private Optional<Edition> theirs = Optional.empty();
    private Optional<Refusal> refused = Optional.empty();

    Draft(Language language, Optional<Edition> stored) {
        this.language = language;
        this.stored = stored;
        this.typed = asStored();
        this.seen = stored.map(Edition::version).orElse(0);
    }

    Language language() {
        return language;
    }

    Optional<Edition> stored() {
        return stored;
    }

    Typed typed() {
        return typed;
    }

    Optional<Edition> theirs() {
        return theirs;
    }

    Optional<Refusal> refused() {
        return refused;
    }

    /** The version this text was begun on; 0 for an edition that does not exist yet. */
    int seen() {
        return seen;
    }

    boolean unsaved() {
        return !typed.equals(asStored());
    }

    boolean isBegun() {
        return stored.isPresent() || !typed.isBlank();
    }

    void type(Typed words) {
        typed = words;
        refused = Optional.empty();
    }

    /** Text that the browser had kept, with the version it was typed on: an older one will meet {@code ChangedMeanwhile}. */
    void restore(Typed words, int version) {
        typed = words;
        seen = version;
    }

    void save(ItemId item, Store store) {
        saveOn(seen, item, store);
    }

    /** Knowingly: the person has seen what the others wrote. */
    void saveOverTheirs(ItemId item, Store store) {
        saveOn(theirs.map(Edition::version).orElse(seen), item, store);
    }

    void takeTheirs() {
        theirs.ifPresent(edition -> {
            accept(edition);
            typed = asStored();
        });
    }

    /** This is how it stands in the store now. */
    void accept(Edition edition) {
        stored = Optional.of(edition);
        seen = edition.version();
        theirs = Optional.empty();
        refused = Optional.empty();
    }

    void refuse(Refusal reason) {
        refused = Optional.of(reason);
    }

    /** Somebody else was faster. It is no quarrel where nothing was typed here, or the same words. */
    void meet(Edition newest) {
        boolean untouched = !unsaved();
        if (!untouched && !Typed.of(newest.text()).equals(typed)) {
            theirs = Optional.of(newest);
            return;
        }
        accept(newest);
        typed = asStored();
    }

    private void saveOn(int version, ItemId item, Store store) {
        refused = Optional.empty();
        try {
            var saved = store.save(item, this, version);
            typed = Typed.of(saved.text());
            accept(saved);
        } catch (ChangedMeanwhile faster) {
            meet(store.newest(item, language));
        } catch (Refusal reason) {
            refuse(reason);
        }
    }

    private Typed asStored() {
        return stored.map(edition -> Typed.of(edition.text())).orElse(Typed.NOTHING);
    }
}
