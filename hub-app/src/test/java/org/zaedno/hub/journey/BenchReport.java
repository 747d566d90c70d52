package org.zaedno.hub.journey;

import java.util.Locale;
import java.util.Optional;

/** The table of {@code ./hub bench workspace}, line by line. */
final class BenchReport {
    private static final String TIMES = "%-38s %8s %8s %9s %8s %10s  %s%n";
    private static final String HEAP = "%-38s %8s %8s  %s%n";

    private final StringBuilder text = new StringBuilder();

    /** Of many items; {@code few} are the same interactions among few. */
    void interactions(Samples.ByInteraction many, Samples.ByInteraction few) {
        text.append(TIMES.formatted("", "p50, ms", "p95, ms", "KB down", "KB up", "ratio", ""));
        many.forEach((what, samples) -> text.append(TIMES.formatted(
                what.words(),
                number(samples.milliseconds(0.5), 0),
                number(samples.milliseconds(0.95), 0),
                number(samples.down() / 1024, 1),
                number(samples.up() / 1024, 1),
                ratio(what, samples, many, few),
                against(what, few))));
    }

    /** In bytes for each view of a sort. */
    void heap(double shell, double list, double editor) {
        text.append(HEAP.formatted("", "KB", "ratio", ""));
        heap("live heap of an empty shell", shell, shell);
        heap("of a list of 25 rows", list, shell);
        heap("of the editor, two editions", editor, shell);
    }

    void memory(long before, long after, long resident) {
        text.append(String.format(
                Locale.ROOT,
                "live heap of the hub %.0f MB, with 100 views open %.0f MB; resident then %.0f MB%n",
                mega(before),
                mega(after),
                mega(resident)));
    }

    private void heap(String what, double bytes, double shell) {
        text.append(HEAP.formatted(what, number(bytes / 1024, 0), number(bytes / shell, 2), ""));
    }

    private static double mega(long bytes) {
        return bytes / 1024.0 / 1024;
    }

    String text() {
        return text.toString();
    }

    private static String ratio(
            Interaction what, Samples samples, Samples.ByInteraction many, Samples.ByInteraction few) {
        return compared(what, many, few)
                .map(other -> number(samples.milliseconds(0.5) / other.milliseconds(0.5), 2))
                .orElse("");
    }

    private static Optional<Samples> compared(Interaction what, Samples.ByInteraction many, Samples.ByInteraction few) {
        return Optional.ofNullable(
                switch (what) {
                    case NEXT_VISIT -> many.get(Interaction.FIRST_VISIT);
                    case LONG_EDITOR -> many.get(Interaction.SHORT_EDITOR);
                    case LONG_SAVE -> many.get(Interaction.SHORT_SAVE);
                    default -> few.get(what);
                });
    }

    private static String against(Interaction what, Samples.ByInteraction few) {
        return switch (what) {
            case NEXT_VISIT -> "of the first";
            case LONG_EDITOR, LONG_SAVE -> "of a short text";
            default -> few.containsKey(what) ? "of the same among few" : "";
        };
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
