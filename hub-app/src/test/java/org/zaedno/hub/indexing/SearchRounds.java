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

/** Asks one hub and its index in every way, the ways in turn, so that a busy moment of the machine meets all of them. */
final class SearchRounds {
    static final int QUESTIONS = 300;
    static final int HITS = 20;
    private static final int ROUNDS = 3;
    /** Rounds until the compilers of both processes have nothing left to do: a hub runs for weeks. */
    private static final int WARM_UPS = 8;

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

    /** @param bytes of the index's folder @param rates answers a second, several asking at once */
    record Searched(int documents, long bytes, Map<Way, Timings> times, Map<Way, Double> rates) {}

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
            ask(questions, bare, index, times);
            var rates = new EnumMap<Way, Double>(Way.class);
            rates.put(Way.BARE, flood(2, () -> n -> bare.search(at(questions, n).query(), HITS)));
            rates.put(
                    Way.PORT,
                    flood(2, () -> n -> index.search(request(at(questions, n).text(), Reader.STRANGER))));
            rates.put(Way.HTTP, flood(4, () -> asking(questions)));
            return new Searched(bare.documents(), bytes(copy), times, rates);
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private void ask(List<Question> questions, BareLucene bare, SearchIndex index, Map<Way, Timings> times)
            throws Exception {
        var reader = person();
        try (var stranger = new Asker(hub.port);
                var person = new Asker(hub.port).signedIn(PERSON)) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                var into = round < 0 ? times() : times;
                for (var question : questions) {
                    var text = question.text();
                    into.get(Way.BARE).time(() -> bare.search(question.query(), HITS));
                    into.get(Way.PORT).time(() -> index.search(request(text, Reader.STRANGER)));
                    into.get(Way.PORT_PERSON).time(() -> index.search(request(text, reader)));
                    into.get(Way.HTTP).time(() -> stranger.get(address(text)));
                    into.get(Way.HTTP_PERSON).time(() -> person.get(address(text)));
                }
                for (int n = 0; n < QUESTIONS; n += 3) {
                    var text = questions.get(n).text();
                    var typed = text.substring(0, Math.min(3 + n / 3 % 4, text.length()));
                    into.get(Way.PORT_SLIP).time(() -> index.search(request(slipped(text), Reader.STRANGER)));
                    into.get(Way.HTTP_SLIP).time(() -> stranger.get(address(slipped(text))));
                    into.get(Way.SUGGESTIONS).time(() -> index.suggest(suggestion(typed)));
                }
            }
        }
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
