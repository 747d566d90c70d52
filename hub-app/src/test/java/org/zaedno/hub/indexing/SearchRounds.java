package org.zaedno.hub.indexing;

import static org.zaedno.hub.Browser.encode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.springframework.util.FileSystemUtils;
import org.zaedno.hub.registration.OwnHub;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Filters;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;
import org.zaedno.search.SuggestionRequest;
import org.zaedno.search.Token;
import org.zaedno.search.lucene.BareLucene;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.made.MadeLibrary;
import org.zaedno.search.made.Timings;

/**
 * Asks one hub and its index in every way: first all ways question by question, so that a busy moment of the machine meets all of
 * them, then each way a whole round by itself, so that none finds the processors' caches full of another's work.
 */
final class SearchRounds {
    static final int QUESTIONS = 300;
    static final int HITS = 20;
    private static final int ROUNDS = 3;
    /** A hub runs for weeks: both processes are warm when so many rounds have made nothing quicker that could be felt. */
    private static final int AS_QUICK = 10;

    private static final double FELT = .98;
    private static final int MOST_WARM_UPS = 60;

    /** Asked with every third question. */
    private static final Set<Way> RARE = EnumSet.of(Way.PORT_SLIP, Way.HTTP_SLIP, Way.SUGGESTIONS);

    private static final int SUGGESTIONS = 8;
    private static final long FLOOD = 4_000_000_000L;
    private static final long IDLE_WITHIN = 120_000_000_000L;
    private static final String PERSON = "avtor.lyastovitsa@proba.example";

    enum Way {
        BARE("the bare Lucene call"),
        PORT("in process, a stranger"),
        PORT_PERSON("in process, a member's author"),
        HTTP("over HTTP, a stranger"),
        HTTP_PERSON("over HTTP, a member's author, signed in"),
        PORT_SLIP("in process, one letter too many"),
        HTTP_SLIP("over HTTP, one letter too many"),
        SUGGESTIONS("in process, completing what is typed");

        final String words;

        Way(String words) {
            this.words = words;
        }
    }

    /**
     * @param bytes of the index's folder
     * @param warmUps rounds until the compilers of both processes had nothing left to do
     * @param times the ways asked question by question
     * @param alone each way asked a whole round
     * @param rates answers a second, several asking at once
     */
    record Searched(
            int documents,
            long bytes,
            int warmUps,
            Map<Way, Timings> times,
            Map<Way, Timings> alone,
            Map<Way, Double> rates) {}

    private record Question(String text, Query query) {}

    private final OwnHub hub;
    private final Path data;
    private final MadeLibrary library;

    SearchRounds(OwnHub hub, Path data, MadeLibrary library) {
        this.hub = hub;
        this.data = data;
        this.library = library;
    }

    Searched searched() throws Exception {
        untilIdle();
        var copy = data.resolveSibling("copy");
        FileSystemUtils.copyRecursively(data.resolve("search"), copy);
        try (var bare = new BareLucene(copy);
                var index = LuceneSearchIndex.open(copy)) {
            if (index.checkpoint().equals(Checkpoint.START)) throw new IOException("The copy of the index is no good");
            var questions = questions(bare);
            var times = times();
            var alone = times();
            int warmUps = ask(questions, bare, index, times, alone);
            var rates = new EnumMap<Way, Double>(Way.class);
            rates.put(Way.BARE, flood(2, () -> n -> bare.search(at(questions, n).query(), HITS)));
            rates.put(
                    Way.PORT,
                    flood(2, () -> n -> index.search(request(at(questions, n).text(), Reader.STRANGER))));
            rates.put(Way.HTTP, flood(4, () -> asking(questions)));
            return new Searched(bare.documents(), bytes(copy), warmUps, times, alone, rates);
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private int ask(
            List<Question> questions,
            BareLucene bare,
            SearchIndex index,
            Map<Way, Timings> times,
            Map<Way, Timings> alone)
            throws Exception {
        try (var stranger = new Asker(hub.port);
                var person = new Asker(hub.port).signedIn(PERSON)) {
            var ways = ways(questions, bare, index, stranger, person);
            int warmUps = warmUps(ways);
            for (int round = 0; round < ROUNDS; round++) round(ways, 1, times);
            for (int round = 0; round < ROUNDS; round++) round(ways, QUESTIONS, alone);
            return warmUps;
        }
    }

    private static int warmUps(Map<Way, Each> ways) throws Exception {
        double best = Double.MAX_VALUE;
        int rounds = 0;
        for (int asQuick = 0; asQuick < AS_QUICK && rounds < MOST_WARM_UPS; rounds++, asQuick++) {
            var times = times();
            round(ways, 1, times);
            double took = times.get(Way.HTTP).percentile(50);
            if (took >= FELT * best) continue;
            best = took;
            asQuick = -1;
        }
        return rounds;
    }

    /** @param turn so many questions one way asks before the next one does */
    private static void round(Map<Way, Each> ways, int turn, Map<Way, Timings> into) throws Exception {
        for (int from = 0; from < QUESTIONS; from += turn) {
            for (var way : ways.entrySet()) {
                for (int n = from; n < from + turn; n++) {
                    int number = n;
                    if (RARE.contains(way.getKey()) && n % 3 > 0) continue;
                    into.get(way.getKey()).time(() -> way.getValue().ask(number));
                }
            }
        }
    }

    private Map<Way, Each> ways(
            List<Question> questions, BareLucene bare, SearchIndex index, Asker stranger, Asker person)
            throws SQLException {
        var reader = person();
        var ways = new EnumMap<Way, Each>(Way.class);
        ways.put(Way.BARE, n -> bare.search(at(questions, n).query(), HITS));
        ways.put(Way.PORT, n -> index.search(request(at(questions, n).text(), Reader.STRANGER)));
        ways.put(Way.PORT_PERSON, n -> index.search(request(at(questions, n).text(), reader)));
        ways.put(Way.HTTP, n -> stranger.get(address(at(questions, n).text())));
        ways.put(Way.HTTP_PERSON, n -> person.get(address(at(questions, n).text())));
        ways.put(
                Way.PORT_SLIP,
                n -> index.search(request(slipped(at(questions, n).text()), Reader.STRANGER)));
        ways.put(
                Way.HTTP_SLIP,
                n -> stranger.get(address(slipped(at(questions, n).text()))));
        ways.put(
                Way.SUGGESTIONS,
                n -> index.suggest(suggestion(typed(at(questions, n).text(), n))));
        return ways;
    }

    private static Map<Way, Timings> times() {
        var times = new EnumMap<Way, Timings>(Way.class);
        for (var way : Way.values()) times.put(way, new Timings());
        return times;
    }

    /** What a hub does behind a start, such as learning translations, is over: it rests for two seconds. */
    private void untilIdle() {
        long end = System.nanoTime() + IDLE_WITHIN;
        for (var before = Duration.ZERO; System.nanoTime() < end; ) {
            LockSupport.parkNanos(2_000_000_000L);
            var now = hub.processorTime();
            if (now.minus(before).toMillis() < 200) return;
            before = now;
        }
    }

    /** Two of three in Bulgarian. */
    private List<Question> questions(BareLucene bare) throws IOException {
        var questions = new ArrayList<Question>();
        for (int n = 0; n < QUESTIONS; n++) {
            var text = library.question(n, n % 3 == 2 ? "en" : "bg");
            questions.add(new Question(text, bare.query(text)));
        }
        return questions;
    }

    private static Question at(List<Question> questions, int number) {
        return questions.get(number % questions.size());
    }

    private static String address(String text) {
        return "/bg/search?q=" + encode(text);
    }

    static SearchRequest request(String text, Reader reader) {
        return new SearchRequest(
                reader,
                Instant.now(),
                text,
                Filters.NONE,
                Scope.PUBLISHED,
                Sort.RELEVANCE,
                Reading.UNDERSTOOD,
                0,
                HITS);
    }

    private static SuggestionRequest suggestion(String typed) {
        return new SuggestionRequest(Reader.STRANGER, Instant.now(), typed, Scope.PUBLISHED, SUGGESTIONS);
    }

    /** The first three to six letters. */
    private static String typed(String text, int number) {
        return text.substring(0, Math.min(3 + number / 3 % 4, text.length()));
    }

    /** One letter twice, in the middle of the longest word. */
    private static String slipped(String text) {
        var word = Stream.of(text.split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        int middle = word.length() / 2;
        return text.replace(word, word.substring(0, middle) + word.charAt(middle) + word.substring(middle));
    }

    /** Who is of one member: of the coalition, and of that workspace. */
    private Reader person() throws SQLException {
        try (var connection = LibraryRows.owner(hub.database());
                var select = connection.prepareStatement("""
                        select m.workspace from content.membership m join content.person p on p.id = m.person where p.email = ?""")) {
            select.setString(1, PERSON);
            var rows = select.executeQuery();
            rows.next();
            return new Reader(Set.of(Token.COALITION, Token.workspace(rows.getString(1))));
        }
    }

    private interface Each {
        void ask(int number) throws Exception;
    }

    private Each asking(List<Question> questions) throws IOException {
        var asker = new Asker(hub.port);
        return n -> asker.get(address(at(questions, n).text()));
    }

    /** @return answers a second, so many asking at once */
    private static double flood(int hands, Callable<Each> ways) throws Exception {
        var next = new AtomicInteger();
        long began = System.nanoTime();
        try (var all = Executors.newFixedThreadPool(hands)) {
            var done = new ArrayList<Future<?>>();
            for (int hand = 0; hand < hands; hand++) {
                done.add(all.submit(() -> {
                    var way = ways.call();
                    while (System.nanoTime() - began < FLOOD) way.ask(next.getAndIncrement());
                    return null;
                }));
            }
            for (var one : done) one.get();
        }
        return next.get() * 1e9 / (System.nanoTime() - began);
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
