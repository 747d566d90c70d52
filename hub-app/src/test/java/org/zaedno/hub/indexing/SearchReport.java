package org.zaedno.hub.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zaedno.hub.indexing.BothEngines.Way;
import org.zaedno.hub.indexing.SearchRounds.Searched;
import org.zaedno.search.made.Timings;

/** The tables of {@code ./hub bench search}, written as they come. */
final class SearchReport {
    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private double start;

    SearchReport(Path file) {
        this.file = file;
    }

    void followed(int documents, double seconds) throws IOException {
        say(
                "%n%,d documents written in one transaction: followed and found after %.1f s, %,.0f a second%n",
                documents, seconds, documents / seconds);
    }

    void started(double seconds) throws IOException {
        start = seconds;
        say("started with its index in place: %.1f s%n", seconds);
    }

    /** @param seconds of a start with no index */
    void rebuilt(int documents, double seconds) throws IOException {
        say(
                "%nthe index made anew from the database, %,d documents: %.1f s more, %,.0f a second%n",
                documents, seconds - start, documents / (seconds - start));
    }

    void searched(Searched found) throws IOException {
        say(
                "%n%,d documents, index of %,d MB, one asks after the other, %d different questions, ms,%nwarm after %d rounds of them%n%n",
                found.documents(), found.bytes() >> 20, SearchRounds.QUESTIONS, found.warmUps());
        say("%58s %35s %36s%n", "", "question by question", "each way by itself");
        say("%-58s", "");
        for (int n = 0; n < 2; n++) say(" %8s %8s %8s %8s", "p50", "p95", "p99", "p50/bare");
        say(" %9s%n", "a second");
        for (var way : SearchRounds.Way.values()) {
            say("%-58s", way.words);
            times(way, found.times());
            times(way, found.alone());
            var rate = found.rates().get(way);
            say(" %9s%n", rate == null ? "" : String.format(Locale.ROOT, "%,.0f", rate));
        }
        say("A second: 2 at once in process, 4 at once over HTTP, the asking on the same processors.%n");
        say("Held to at 100,000, over HTTP: p50 5 times the bare call (aim 3), p99 25 ms (aim 12).%n");
    }

    private void times(SearchRounds.Way way, Map<SearchRounds.Way, Timings> times) throws IOException {
        var took = times.get(way);
        double p50 = took.percentile(50);
        double bare = times.get(SearchRounds.Way.BARE).percentile(50);
        say(" %8.2f %8.2f %8.2f %8.1f", p50, took.percentile(95), took.percentile(99), p50 / bare);
    }

    void published(Timings took) throws IOException {
        say(
                "%npublished until found over HTTP, %d times, ms: p50 %.0f, p95 %.0f, p99 %.0f (bar p99 2,000, aim 500)%n",
                took.count(), took.percentile(50), took.percentile(95), took.percentile(99));
    }

    void beside(BothEngines.Beside both) throws IOException {
        say(
                "%nboth engines beside each other, documents a second into an index, from memory, median (least to most)%n");
        rate("bare Lucene, one thread", both, Way.BARE_ONE_THREAD);
        rate("bare Lucene, two threads", both, Way.BARE_TWO_THREADS);
        rate("rebuild, Lucene", both, Way.LUCENE);
        rate("rebuild, Elasticsearch on this machine", both, Way.ELASTICSEARCH);
        say(
                "The rebuild is held to 0.5 of bare Lucene, aim 0.8. Bare: title, lead and text analysed and stored, nothing else.%n");
        say("%n%,d documents, one asks after the other, in process, ms%n%n", both.documents());
        say("%-58s %8s %8s %8s %9s%n", "", "p50", "p95", "p99", "p50/bare");
        times("the bare Lucene call", both.bare(), both);
        times("Lucene", both.lucene(), both);
        times("Elasticsearch", both.elasticsearch(), both);
    }

    private void times(String name, Timings took, BothEngines.Beside both) throws IOException {
        double p50 = took.percentile(50);
        say(
                "%-58s %8.2f %8.2f %8.2f %9.1f%n",
                name,
                p50,
                took.percentile(95),
                took.percentile(99),
                p50 / both.bare().percentile(50));
    }

    private void rate(String name, BothEngines.Beside both, Way way) throws IOException {
        var each = both.rates().get(way);
        say(
                "%-58s %,8.0f (%,.0f to %,.0f) %6.2f of one thread, %.2f of two%n",
                name,
                median(each),
                each.getFirst(),
                each.getLast(),
                median(each) / median(both.rates().get(Way.BARE_ONE_THREAD)),
                median(each) / median(both.rates().get(Way.BARE_TWO_THREADS)));
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private void say(String words, Object... figures) throws IOException {
        text.append(String.format(Locale.ROOT, words, figures));
        Files.writeString(file, text);
    }
}
