package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zaedno.search.Expansion;
import org.zaedno.search.Expansion.Why;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Names.Name;
import org.zaedno.search.query.Wording.Other;
import org.zaedno.search.query.Wording.Unit;

/** Finds names of the glossary in a question, and lets what else the same is called do as well. */
final class Expanding {

    private static final StemmedText WHOLE = StemmedText.whole();

    private final Names names;
    private final Set<String> languages;
    private final List<Expansion> expansions;

    /** @param languages of the documents asked for; none for all @param expansions takes what was done */
    Expanding(Names names, Set<String> languages, List<Expansion> expansions) {
        this.names = names;
        this.languages = languages;
        this.expansions = expansions;
    }

    /** The words without stop words, in their order; those of a name are one unit. Names are recognised with their stop words. */
    List<Unit> units(String text) {
        var loose = Questions.loose(text).list();
        var whole = Words.of(text, WHOLE).list();
        var units = new ArrayList<Unit>();
        int done = 0;
        for (var found : names.in(whole)) {
            int start = whole.get(found.from()).start();
            int end = whole.get(found.to() - 1).end();
            var inside = loose.stream()
                    .filter(word -> word.start() >= start && word.end() <= end)
                    .toList();
            if (inside.isEmpty()) continue;
            while (loose.get(done).start() < start) units.add(new Unit(loose.get(done++)));
            done += inside.size();
            units.add(new Unit(inside, others(found.name(), text.substring(start, end))));
        }
        while (done < loose.size()) units.add(new Unit(loose.get(done++)));
        return units;
    }

    private List<Other> others(Name name, String asked) {
        var others = name.others().stream().filter(this::isAskedFor).toList();
        if (!others.isEmpty())
            expansions.add(new Expansion(asked, others.stream().map(Name::text).toList(), Why.GLOSSARY));
        return others.stream()
                .map(other -> new Other(Words.of(other.text(), WHOLE).list(), weight(name, other)))
                .filter(other -> !other.words().isEmpty())
                .toList();
    }

    private boolean isAskedFor(Name other) {
        return languages.isEmpty() || languages.contains(other.language());
    }

    private static float weight(Name name, Name other) {
        return name.language().equals(other.language()) ? Ranking.OTHER_NAME : Ranking.OTHER_LANGUAGE;
    }
}
