package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zaedno.search.Expansion;
import org.zaedno.search.Expansion.Why;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Names.Name;

/** Finds names of the glossary in one question, and lets what else the same is called do as well. */
final class Expanding {

    private static final StemmedText WHOLE = StemmedText.whole();

    private final Names names;
    private final Set<String> languages;
    private final List<Expansion> expansions = new ArrayList<>();

    /** @param languages of the documents asked for; none for all */
    Expanding(Names names, Set<String> languages) {
        this.names = names;
        this.languages = languages;
    }

    /** What was done, in the order of the words. */
    List<Expansion> expansions() {
        return List.copyOf(expansions);
    }

    /** Names are recognised with their stop words, which the loose words have lost. @param text of these words */
    Loose expand(String text, Loose loose) {
        var whole = Words.of(text, WHOLE).list();
        var words = Questions.loose(text).list();
        var named = new ArrayList<Loose.Named>();
        for (var found : names.in(whole)) {
            int start = whole.get(found.from()).start();
            int end = whole.get(found.to() - 1).end();
            int from = (int) words.stream().filter(word -> word.start() < start).count();
            int to = (int) words.stream().filter(word -> word.start() < end).count();
            if (from == to || to > loose.words().size()) continue;
            var others = others(found, text.substring(start, end));
            if (!others.isEmpty()) named.add(new Loose.Named(from, to, others));
        }
        return new Loose(loose.words(), named);
    }

    private List<Loose.Name> others(Names.Found found, String asked) {
        var name = found.name();
        var others = name.others().stream().filter(this::isAskedFor).toList();
        if (!others.isEmpty()) {
            expansions.add(new Expansion(asked, others.stream().map(Name::text).toList(), Why.GLOSSARY));
        }
        return others.stream()
                .map(other -> name(Words.of(other.text(), WHOLE), weight(name, other), found.to() - found.from()))
                .filter(other -> !other.words().isEmpty())
                .toList();
    }

    /** A name of more words scores more by that alone; a word asked for scores twice, by its stem and by its beginning. */
    private static Loose.Name name(Words words, float weight, int asked) {
        return new Loose.Name(words, weight * Math.min(1, 2f * asked / Math.max(1, words.size())));
    }

    private boolean isAskedFor(Name other) {
        return languages.isEmpty() || languages.contains(other.language());
    }

    private static float weight(Name name, Name other) {
        return name.language().equals(other.language()) ? Ranking.OTHER_NAME : Ranking.FOREIGN_NAME;
    }
}
