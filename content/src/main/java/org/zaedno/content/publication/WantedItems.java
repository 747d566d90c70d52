package org.zaedno.content.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemFilter.Coming;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.theme.ThemeId;

/** The filter as a condition on an item {@code i}: only what was asked for is said. */
final class WantedItems {
    private final List<String> all = new ArrayList<>();
    private final List<String> edition = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    WantedItems(ItemFilter filter) {
        all.add("i.owner = content.actor_workspace()");
        all.add("i.binned_at is " + (filter.binned() ? "not null" : "null"));
        filter.kind().ifPresent(kind -> item("i.kind = :kind", "kind", kind.name()));
        filter.visibility().ifPresent(to -> item("i.visibility = :visibility", "visibility", to.name()));
        filter.theme().ifPresent(this::theme);
        filter.words().ifPresent(this::words);
        boolean missing = filter.standing().filter(Standing.MISSING::equals).isPresent();
        if (missing) missing(filter.language());
        else filter.language().ifPresent(language -> edition("e.language = :language", "language", language.tag()));
        filter.standing()
                .filter(standing -> standing != Standing.MISSING)
                .ifPresent(standing -> edition.add(standing.condition()));
        filter.person().ifPresent(this::person);
        filter.from().ifPresent(from -> edition("e.changed_at >= :from", "from", Items.at(from)));
        filter.until().ifPresent(until -> edition("e.changed_at < :until", "until", Items.at(until)));
        filter.coming()
                .ifPresent(coming -> edition.add(
                        coming == Coming.PUBLISHED ? "e.publish_at is not null" : "e.expires_at is not null"));
        filter.assignee().ifPresent(person -> assigned(person, missing || edition.isEmpty(), filter.language()));
        if (!edition.isEmpty())
            all.add("exists (select from content.edition e where e.item = i.id and e.owner = i.owner and "
                    + String.join(" and ", edition) + ")");
    }

    String condition() {
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void item(String condition, String name, Object value) {
        all.add(condition);
        parameters.put(name, value);
    }

    private void edition(String condition, String name, Object value) {
        edition.add(condition);
        parameters.put(name, value);
    }

    private void person(PersonId person) {
        edition("e.changed_by = :person", "person", person.value());
    }

    /** @param anyEdition nothing else is said of the edition, or it is not there at all */
    private void assigned(PersonId person, boolean anyEdition, Optional<Language> language) {
        var given =
                "exists (select from content.assignment a where a.item = i.id and a.owner = i.owner and a.person = :assignee%s)";
        if (!anyEdition) edition(given.formatted(" and a.language = e.language"), "assignee", person.value());
        else
            item(
                    given.formatted(language.isPresent() ? " and a.language = :language" : ""),
                    "assignee",
                    person.value());
    }

    private void theme(ThemeId theme) {
        item(
                "exists (select from content.item_theme t where t.item = i.id and t.theme = :theme)",
                "theme",
                theme.value());
    }

    private void words(String typed) {
        var patterns = TitleWords.patterns(typed);
        if (!patterns.isEmpty())
            item(
                    "exists (select from content.edition w where w.item = i.id and w.owner = i.owner"
                            + " and w.title ~* all (:words::text[]))",
                    "words",
                    patterns.toArray(String[]::new));
    }

    private void missing(Optional<Language> language) {
        var none =
                "not exists (select from content.edition e where e.item = i.id and e.owner = i.owner and e.language = %s)";
        if (language.isPresent())
            item(none.formatted(":language"), "language", language.get().tag());
        else all.add("(" + none.formatted("'bg'") + " or " + none.formatted("'en'") + ")");
    }
}
