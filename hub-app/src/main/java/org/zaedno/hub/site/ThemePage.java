package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.theme.Term;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Typography;

/**
 * Everything under one theme.
 *
 * @param introduction its paragraphs
 * @param parts kinds there is something of
 * @param people who can be asked
 * @param others where to go where there is nothing yet
 */
record ThemePage(
        Frame frame,
        String name,
        List<String> introduction,
        List<KindPart> parts,
        List<Person> people,
        List<Word> words,
        List<Other> others,
        Optional<Instant> changesAt)
        implements Page {

    /** A term as it is said here. @param other how it is said in the other language, @param language that one */
    record Word(String name, String definition, String other, String language) {}

    record Other(String name, String address) {}

    /** @param name as short as in lists */
    record Person(MemberLink member, String name, ContactCard contacts) {}

    static ThemePage of(
            Frame frame,
            Theme theme,
            List<KindPart> parts,
            List<Workspace> people,
            List<Term> terms,
            List<Theme> others,
            Optional<Instant> changesAt) {
        var introduction = theme.introduction().in(frame.language()).strip();
        return new ThemePage(
                frame,
                Typography.flow(theme.name().in(frame.language())),
                introduction.isEmpty()
                        ? List.of()
                        : List.of(Typography.flow(introduction).split("\\n\\s*\\n")),
                parts,
                people.stream()
                        .map(one -> new Person(
                                MemberLink.of(one, frame.language()),
                                one.shortName().in(frame.language()),
                                ContactCard.of(one.contacts(), frame.language())))
                        .toList(),
                terms.stream().map(term -> word(term, frame)).toList(),
                parts.isEmpty()
                        ? others.stream().map(other -> other(other, frame)).toList()
                        : List.of(),
                changesAt);
    }

    private static Word word(Term term, Frame frame) {
        var here = term.in(frame.language());
        var name = here.abbreviation().isEmpty() ? here.name() : here.name() + " (" + here.abbreviation() + ")";
        var other = frame.otherLanguage();
        return new Word(
                Typography.flow(name),
                Typography.flow(here.definition()),
                Typography.flow(term.in(other).name()),
                other.tag());
    }

    static Other other(Theme theme, Frame frame) {
        return new Other(
                Typography.flow(theme.name().in(frame.language())), frame.to(Section.THEMES.path + "/" + theme.slug()));
    }

    /** Where readers who come back are told what is new. */
    String follow(String file) {
        return frame.place().in(frame.language()) + "/" + file;
    }

    @Override
    public String template() {
        return "theme.jte";
    }
}
