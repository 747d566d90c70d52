package org.zaedno.hub.indexing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.ThemesToAskAbout;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.search.DocumentId;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;

/** Turns the public faces of members into what can be found: by name, abbreviation, place, and what they can be asked about. */
@Component
class MemberDocuments {
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);

    private final CoalitionDirectory directory;
    private final ThemesToAskAbout themes;
    private final Tenancy tenancy;

    MemberDocuments(CoalitionDirectory directory, ThemesToAskAbout themes, Tenancy tenancy) {
        this.directory = directory;
        this.themes = themes;
        this.tenancy = tenancy;
    }

    /** Of all members, those who have left the coalition too: their pages stay. */
    Stream<SearchDocument> all() {
        return tenancy.as(INDEXING, () -> {
            var asked = themes.all();
            return directory.members().stream()
                    .flatMap(member -> Precedence.READERS.stream()
                            .map(language -> document(member, asked.getOrDefault(member.id(), Set.of()), language)))
                    .toList()
                    .stream();
        });
    }

    private static SearchDocument document(Workspace member, Set<ThemeId> asked, Language language) {
        var id = member.id().toString();
        return new SearchDocument(
                new DocumentId(id + ":" + language.tag()),
                id,
                HubSearch.MEMBER,
                language.tag(),
                member.name().in(language),
                member.about().in(language),
                words(member, language),
                member.slug().value(),
                id,
                asked.stream().map(ThemeId::toString).collect(Collectors.toUnmodifiableSet()),
                Instant.EPOCH,
                true,
                Set.of(Token.PUBLIC),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Precedence.yieldsIn(language, Precedence.READERS));
    }

    /**
     * What else it is called and where it is. Each on a line, in both editions in one order: lines teach the search how the other
     * language says a word.
     */
    private static String words(Workspace member, Language language) {
        var other = language == Language.EN ? Language.BG : Language.EN; // a name is looked for in either script
        var contacts = member.contacts();
        return Stream.of(
                        member.shortName().in(language),
                        member.name().in(other),
                        member.shortName().in(other),
                        contacts.town().in(language),
                        contacts.address().in(language))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" ·\n"));
    }
}
