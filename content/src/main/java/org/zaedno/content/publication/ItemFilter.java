package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.theme.ThemeId;

/**
 * Narrows a list of the workspace. Language, standing, person, days and what is coming must hold of one and the same
 * edition; of what is {@link Standing#MISSING} there is none, so the rest may hold of any.
 *
 * @param words all of them in one title, in any order; Latin letters are read as Bulgarian ones too
 * @param person who changed the edition last
 * @param from when it was changed last: at this instant or later
 * @param until before this instant
 * @param assignee who is to translate or check the edition, be it there or missing
 */
public record ItemFilter(
        Optional<String> words,
        Optional<Kind> kind,
        Optional<Language> language,
        Optional<Standing> standing,
        Optional<ThemeId> theme,
        Optional<Visibility> visibility,
        Optional<PersonId> person,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Coming> coming,
        Optional<PersonId> assignee,
        boolean binned) {

    /** What the clock is going to do. */
    public enum Coming {
        PUBLISHED,
        EXPIRED
    }

    public static final ItemFilter ALL = new ItemFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** What lies in the bin and nothing else. */
    public static final ItemFilter BIN = new ItemFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    public ItemFilter saying(String words) {
        return new ItemFilter(
                Optional.of(words),
                kind,
                language,
                standing,
                theme,
                visibility,
                person,
                from,
                until,
                coming,
                assignee,
                binned);
    }

    public ItemFilter of(Kind kind) {
        return new ItemFilter(
                words,
                Optional.of(kind),
                language,
                standing,
                theme,
                visibility,
                person,
                from,
                until,
                coming,
                assignee,
                binned);
    }

    public ItemFilter being(Standing standing) {
        return new ItemFilter(
                words,
                kind,
                language,
                Optional.of(standing),
                theme,
                visibility,
                person,
                from,
                until,
                coming,
                assignee,
                binned);
    }

    public ItemFilter in(Language language) {
        return new ItemFilter(
                words,
                kind,
                Optional.of(language),
                standing,
                theme,
                visibility,
                person,
                from,
                until,
                coming,
                assignee,
                binned);
    }

    public ItemFilter under(ThemeId theme) {
        return new ItemFilter(
                words,
                kind,
                language,
                standing,
                Optional.of(theme),
                visibility,
                person,
                from,
                until,
                coming,
                assignee,
                binned);
    }

    public ItemFilter visibleTo(Visibility visibility) {
        return new ItemFilter(
                words,
                kind,
                language,
                standing,
                theme,
                Optional.of(visibility),
                person,
                from,
                until,
                coming,
                assignee,
                binned);
    }

    public ItemFilter coming(Coming coming) {
        return new ItemFilter(
                words,
                kind,
                language,
                standing,
                theme,
                visibility,
                person,
                from,
                until,
                Optional.of(coming),
                assignee,
                binned);
    }

    public ItemFilter assignedTo(PersonId person) {
        return new ItemFilter(
                words,
                kind,
                language,
                standing,
                theme,
                visibility,
                this.person,
                from,
                until,
                coming,
                Optional.of(person),
                binned);
    }
}
