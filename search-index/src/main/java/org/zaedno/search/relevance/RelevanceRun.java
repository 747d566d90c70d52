package org.zaedno.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.zaedno.search.lucene.LuceneSearchIndex;

/** What {@code ./hub relevance} starts: {@code DIR [--lang bg|en] [--cross] [--damage typo|latin|informal|layout]}. */
public final class RelevanceRun {

    public static void main(String... arguments) throws IOException {
        var rest = new ArrayDeque<>(List.of(arguments));
        var folder = Path.of(rest.removeFirst());
        var language = "bg";
        boolean cross = false;
        Optional<Damage> damage = Optional.empty();
        while (!rest.isEmpty()) {
            switch (rest.removeFirst()) {
                case "--lang" -> language = rest.removeFirst();
                case "--cross" -> cross = true;
                case "--damage" -> damage = Optional.of(Damage.called(rest.removeFirst()));
                default -> throw new IllegalArgumentException("unknown option");
            }
        }
        var into = cross ? (language.equals("bg") ? "en" : "bg") : language;
        var home = Files.createTempDirectory("relevance");
        try (var index = LuceneSearchIndex.open(home)) {
            new Relevance(index, Judged.in(folder))
                    .measure(language, into, damage)
                    .print(System.out);
        }
    }

    private RelevanceRun() {}
}
