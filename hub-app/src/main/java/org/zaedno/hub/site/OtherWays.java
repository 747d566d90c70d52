package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.indexing.SiteSearch;
import org.zaedno.hub.words.Typography;
import org.zaedno.search.Reading;

/** Where a question leads that found little or nothing: no page of the search is a dead end. */
@Component
class OtherWays {
    /** Words left out in turn; each is a question of its own. */
    private static final int LEFT_OUT_MAX = 5;
    /** Ways shown of a sort. */
    private static final int SHOWN = 4;

    /** What asks for a phrase, or for texts without a word. */
    private static final Pattern UNLIKE_WORDS = Pattern.compile("[\"„“”«»]|(?<=\\s)-");

    private final SiteSearch search;
    private final Standing standing;

    OtherWays(SiteSearch search, Standing standing) {
        this.search = search;
        this.standing = standing;
    }

    /** @param count how much is there, where that is known */
    record Way(String text, String address, Optional<Long> count, Optional<String> language) {}

    /**
     * @param everywhere the same words without any choice
     * @param questions other words that have answers
     * @param people who can be asked
     */
    record Ways(Optional<Way> everywhere, List<Way> questions, List<ThemeLinks.Link> themes, List<MemberLink> people) {
        static final Ways NONE = new Ways(Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Before anything is asked. */
    Ways toBegin(Language language) {
        return new Ways(Optional.empty(), List.of(), themes(language), List.of());
    }

    /** Beside few answers: what else could be asked. */
    Ways besides(Asked asked, List<String> instead, Language language) {
        return new Ways(Optional.empty(), questions(asked, instead, language), List.of(), List.of());
    }

    /** Instead of an answer. */
    Ways outOf(Asked asked, List<String> instead, Language language) {
        var everywhere = Optional.of(asked)
                .filter(question -> question.isNarrowed() && !question.text().isEmpty())
                .map(question -> search.count(language, question.text().value(), asked.sort(), asked.reading()))
                .filter(count -> count > 0)
                .map(count -> new Way(
                        asked.text().value(),
                        asked.everywhere().place().in(language),
                        Optional.of(count),
                        Optional.empty()));
        var known = instead.stream().limit(SHOWN).toList();
        var questions = known.isEmpty() ? shorter(asked) : known;
        return new Ways(everywhere, counted(asked, questions, language), themes(language), people(language));
    }

    /** Without the database asking the search: it is away. */
    Ways whileLimited(Language language) {
        return new Ways(Optional.empty(), List.of(), themes(language), people(language));
    }

    private static List<Way> questions(Asked asked, List<String> instead, Language language) {
        return instead.stream()
                .limit(SHOWN)
                .map(text -> way(asked, text, Optional.empty(), language))
                .toList();
    }

    /** Those that have answers, the most first. */
    private List<Way> counted(Asked asked, List<String> questions, Language language) {
        return questions.stream()
                .map(text -> way(
                        asked,
                        text,
                        Optional.of(search.count(language, text, asked.sort(), Reading.UNDERSTOOD)),
                        language))
                .filter(way -> way.count().orElse(0L) > 0)
                .sorted(Comparator.comparing((Way way) -> way.count().orElse(0L))
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    /** The words without quotes and minus, all and without one of them. */
    private static List<String> shorter(Asked asked) {
        var words = Arrays.stream(UNLIKE_WORDS
                        .matcher(" " + asked.text().value())
                        .replaceAll(" ")
                        .strip()
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var rests = new LinkedHashSet<String>();
        rests.add(String.join(" ", words));
        for (int n = 0; words.size() > 1 && n < Math.min(words.size(), LEFT_OUT_MAX); n++) {
            var rest = new ArrayList<>(words);
            rest.remove(n);
            rests.add(String.join(" ", rest));
        }
        rests.removeAll(Set.of("", asked.text().value()));
        return List.copyOf(rests);
    }

    private static Way way(Asked asked, String text, Optional<Long> count, Language language) {
        return new Way(
                text,
                asked.everywhere().saying(text).place().in(language),
                count,
                Understanding.language(text, language));
    }

    private List<ThemeLinks.Link> themes(Language language) {
        return standing.themes().stream()
                .filter(theme -> !theme.retired())
                .map(theme -> link(theme, language))
                .toList();
    }

    private static ThemeLinks.Link link(Theme theme, Language language) {
        return new ThemeLinks.Link(
                Place.below(Section.THEMES.path + "/" + theme.slug()).in(language),
                Typography.flow(theme.name().in(language)));
    }

    private List<MemberLink> people(Language language) {
        return standing.workspaces().stream()
                .filter(workspace -> !standing.askedOn(workspace.id()).isEmpty())
                .limit(SHOWN)
                .map(workspace -> MemberLink.of(workspace, language))
                .toList();
    }
}
