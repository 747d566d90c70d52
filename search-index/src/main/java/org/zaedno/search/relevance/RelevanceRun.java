package org.zaedno.search.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.search.SearchOutage;

/**
 * What {@code ./hub relevance} starts: {@code DIR [--engine lucene|elasticsearch] [--lang bg|en] [--cross]
 * [--damage typo|space|latin|informal|layout] [--dictionary DIR]}. The last two lines are the figures, the rest says what they are about.
 */
public final class RelevanceRun {

    private final PrintStream out;

    private RelevanceRun(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        var figures = System.out;
        // Whatever else speaks does so beside the figures.
        System.setOut(System.err);
        System.exit(run(figures, System.err, arguments));
    }

    /** @return 0, or 1 when nothing was measured and {@code errors} says why */
    public static int run(PrintStream out, PrintStream errors, String... arguments) throws IOException {
        try {
            new RelevanceRun(out).measure(Options.of(arguments));
            return 0;
        } catch (Refused | SearchOutage why) {
            errors.println(why.getMessage());
            return 1;
        }
    }

    private void measure(Options options) throws IOException {
        var judged = Judged.in(options.folder());
        var home = Files.createTempDirectory("relevance");
        try (var index = Engines.open(options, home, judged)) {
            tell(options, judged);
            long began = System.nanoTime();
            var relevance = new Relevance(index, judged);
            long filled = System.nanoTime();
            var clean = relevance.measure(options.language(), options.into(), Optional.empty());
            var outcome = options.damage()
                    .map(damage -> relevance.measure(options.language(), options.into(), Optional.of(damage)))
                    .orElse(clean);
            line("indexed in %.1f s, asked in %.1f s", seconds(began, filled), seconds(filled, System.nanoTime()));
            if (outcome != clean) tellLoss(clean, outcome);
            line(
                    "repaired %d of %d questions",
                    outcome.repaired(), outcome.all().questions());
            outcome.byType().forEach((type, mean) -> line("%s %s", type, mean));
            line("all %s", outcome.all());
            line("cyr %s", outcome.cyrillic());
        } finally {
            delete(home);
        }
    }

    private void tell(Options options, Judged judged) {
        line("engine %s", options.engine().name().toLowerCase(Locale.ROOT));
        line("dictionary %s", options.dictionary().map(Path::toString).orElse("none"));
        line("documents %d: bg %d, en %d", judged.pages().size(), judged.documentsIn("bg"), judged.documentsIn("en"));
        if (!judged.glossary().isEmpty())
            line("glossary of %d terms", judged.glossary().size());
        line(
                "questions in %s, answers in %s%s",
                options.language(),
                options.into(),
                options.damage()
                        .map(damage -> ", damaged: " + damage.name().toLowerCase(Locale.ROOT))
                        .orElse(""));
        if (judged.lost() > 0) line("judgements about documents that are not there, left out: %d", judged.lost());
    }

    private void tellLoss(Outcome clean, Outcome damaged) {
        line("undamaged all %s", clean.all());
        line("undamaged cyr %s", clean.cyrillic());
        line("loss all %s, cyr %s", loss(clean.all(), damaged.all()), loss(clean.cyrillic(), damaged.cyrillic()));
    }

    private static String loss(Outcome.Mean clean, Outcome.Mean damaged) {
        double before = clean.score().ndcg();
        return before == 0
                ? "–"
                : String.format(
                        Locale.ROOT, "%.1f %%", 100 * (1 - damaged.score().ndcg() / before));
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(file);
        }
    }
}
