package org.zaedno.hub.workspace.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.Refusal;

/**
 * One edition on the desk: what is stored, what has been typed since, and, where somebody else changed the same field,
 * their text. Fields that only one of the two touched are joined; nothing typed is replaced without the person's word.
 */
class Draft {
    /** How a text reaches the store and how the newest stored one is had. */
    interface Store {
        Edition save(ItemId item, Draft draft, int expectedVersion, How how);

        Edition newest(ItemId item, Language language);
    }

    private final Language language;
    private Optional<Edition> stored;
    private Typed typed;
    /** What the fields showed before this person wrote in them. */
    private Typed base;
    /** What the store had in each field when this person last saw it there; a sanitiser may part it from the base. */
    private Typed known;

    private int seen;
    private Optional<Edition> theirs = Optional.empty();
    private Optional<Refusal> refused = Optional.empty();

    Draft(Language language, Optional<Edition> stored) {
        this.language = language;
        this.stored = stored;
        this.typed = stored.map(edition -> Typed.of(edition.text())).orElse(Typed.NOTHING);
        this.base = typed;
        this.known = typed;
        this.seen = stored.map(Edition::version).orElse(0);
    }

    Language language() {
        return language;
    }

    /** As it stands in the store, as far as this desk knows. */
    Optional<Edition> stored() {
        return theirs.or(() -> stored);
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
        return !typed.equals(base);
    }

    /** Whether saving now could end well without anybody being asked. */
    boolean canSaveItself() {
        return unsaved()
                && theirs.isEmpty()
                && refused.isEmpty()
                && !typed.title().isEmpty();
    }

    boolean isBegun() {
        return stored.isPresent() || !typed.isBlank();
    }

    /** The fields in which this person and somebody else wrote different things. */
    List<String> quarrels() {
        if (theirs.isEmpty()) return List.of();
        var after = Typed.of(theirs.get().text());
        return fields(after).stream().filter(field -> quarrel(field, after)).toList();
    }

    void type(Typed words) {
        if (words.equals(typed)) return;
        typed = words;
        refused = Optional.empty();
    }

    /**
     * Text that the browser had kept, by field: typed over these words, which may have been replaced since. Other fields
     * stay as they are.
     */
    void restore(Map<String, String> kept, Map<String, String> over) {
        kept.forEach((field, words) -> {
            typed = typed.with(field, words);
            if (stored.isEmpty()) return;
            base = base.with(field, over.getOrDefault(field, ""));
            known = known.with(field, over.getOrDefault(field, ""));
        });
        stored.ifPresent(this::join);
    }

    /** Does nothing to what somebody else wrote in the same field: that is decided first. */
    void save(ItemId item, Store store, How how) {
        if (theirs.isPresent()) meet(store.newest(item, language));
        else saveOn(seen, item, store, how);
    }

    /** Knowingly: the person has seen what the others wrote. */
    void saveOverTheirs(ItemId item, Store store) {
        saveOn(theirs.map(Edition::version).orElse(seen), item, store, How.BY_HAND);
    }

    void takeTheirs() {
        theirs.ifPresent(edition -> {
            var words = Typed.of(edition.text());
            for (var field : quarrels()) {
                typed = typed.with(field, words.field(field));
                base = base.with(field, words.field(field));
            }
            known = words;
            accept(edition);
        });
    }

    /** These words are stored now, in this form; the words on the screen stay as they were typed. */
    void saved(Typed words, Edition edition) {
        base = words;
        known = Typed.of(edition.text());
        accept(edition);
    }

    /** This is how it stands in the store now; the words on the screen stay. */
    void accept(Edition edition) {
        stored = Optional.of(edition);
        seen = edition.version();
        theirs = Optional.empty();
        refused = Optional.empty();
    }

    /** An old text was brought back: it replaces what is on the screen, which is in the history. */
    void replace(Edition edition) {
        typed = Typed.of(edition.text());
        base = typed;
        known = typed;
        accept(edition);
    }

    void refuse(Refusal reason) {
        refused = Optional.of(reason);
    }

    /** Somebody else saved, or moved the edition. It is no quarrel where only one of the two changed a field. */
    void meet(Edition newest) {
        if (stored().filter(met -> met.version() == newest.version()).isEmpty()) join(newest);
        else if (theirs.isEmpty()) stored = Optional.of(newest); // the same words; the source may have moved on
    }

    private void join(Edition newest) {
        var after = Typed.of(newest.text());
        boolean quarrels = false;
        for (var field : fields(after)) {
            if (!moved(field, after)) continue;
            if (quarrel(field, after)) {
                quarrels = true;
                continue;
            }
            if (!mine(field)) typed = typed.with(field, after.field(field));
            base = base.with(field, after.field(field));
            known = known.with(field, after.field(field));
        }
        if (quarrels) theirs = Optional.of(newest);
        else accept(newest);
    }

    private boolean quarrel(String field, Typed after) {
        return mine(field) && moved(field, after) && !typed.field(field).equals(after.field(field));
    }

    private boolean mine(String field) {
        return !typed.field(field).equals(base.field(field));
    }

    private boolean moved(String field, Typed after) {
        return !after.field(field).equals(known.field(field));
    }

    private Set<String> fields(Typed after) {
        var all = new TreeSet<>(after.fields().keySet());
        for (var words : List.of(typed, base, known)) all.addAll(words.fields().keySet());
        return all;
    }

    private void saveOn(int version, ItemId item, Store store, How how) {
        refused = Optional.empty();
        var words = typed;
        try {
            saved(words, store.save(item, this, version, how));
        } catch (ChangedMeanwhile faster) {
            meet(store.newest(item, language));
        } catch (Refusal reason) {
            refuse(reason);
        }
    }
}
