package org.zaedno.hub.indexing;

import static org.zaedno.hub.Browser.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.springframework.util.FileSystemUtils;
import org.zaedno.hub.registration.OwnHub;
import org.zaedno.search.Filters;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
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
    private static final int HITS = 20;
    private static final int ROUNDS = 3;
    private static final int WARM_UPS = 3;
    private static final int PUBLICATIONS = 60;
    private static final long FLOOD = 4_000_000_000L;
    private static final String PERSON = "avtor.lyastovitsa@proba.example";

    private final OwnHub hub;
    private final Path data;
    private final MadeLibrary library;
    private int published;

    SearchRounds(OwnHub hub, Path data, MadeLibrary library) {
        this.hub = hub;
        this.data = data;
        this.library = library;
    }

    /** @param documents in the index @param bytes of its folder */
    record Searched(
            int documents,
            long bytes,
            Timings bare,
            Timings port,
            Timings portOfPerson,
            Timings http,
            Timings httpOfPerson,
            Timings portRepaired,
            Timings httpRepaired,
            Timings suggested,
            double bareFlood,
            double portFlood,
            double httpFlood) {}

    private record Question(String text, Query query) {}

    Searched searched(int wanted) throws Exception {
        var copy = data.resolveSibling("copy");
        FileSystemUtils.copyRecursively(data.resolve("search"), copy);
        try (var bare = new BareLucene(copy);
                var index = LuceneSearchIndex.open(copy);
                var stranger = new Asker(hub.port);
                var person = new Asker(hub.port).signedIn(PERSON)) {
            var questions = questions(bare);
            var reader = person();
            var result = new Searched(
                    bare.documents(),
                    bytes(copy),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    0,
                    0,
                    0);
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                var into = round < 0
                        ? new Searched(
                                0,
                                0,
                                new Timings(),
                                new Timings(),
                                new Timings(),
                                new Timings(),
                                new Timings(),
                                new Timings(),
                                new Timings(),
                                new Timings(),
                                0,
                                0,
                                0)
                        : result;
                for (var question : questions) {
                    into.bare().time(() -> bare.search(question.query(), HITS));
                    into.port().time(() -> index.search(request(question.text(), Reader.STRANGER)));
                    into.portOfPerson().time(() -> index.search(request(question.text(), reader)));
                    into.http().time(() -> stranger.get(address(question.text())));
                    into.httpOfPerson().time(() -> person.get(address(question.text())));
                }
                for (int n = 0; n < QUESTIONS / 3; n++) {
                    var wrong = slipped(questions.get(n - n % 3).text());
                    into.portRepaired().time(() -> index.search(request(wrong, Reader.STRANGER)));
                    into.httpRepaired().time(() -> stranger.get(address(wrong)));
                    var typed = questions
                            .get(n)
                            .text()
                            .substring(
                                    0,
                                    Math.min(3 + n % 4, questions.get(n).text().length()));
                    into.suggested()
                            .time(() -> index.suggest(
                                    new SuggestionRequest(Reader.STRANGER, Instant.now(), typed, Scope.PUBLISHED, 8)));
                }
            }
            double bareFlood =
                    flood(2, () -> n -> bare.search(questions.get(n % QUESTIONS).query(), HITS));
            double portFlood = flood(
                    2,
                    () -> n -> index.search(request(questions.get(n % QUESTIONS).text(), Reader.STRANGER)));
            double httpFlood = flood(4, () -> asking(questions));
            return new Searched(
                    result.documents(),
                    result.bytes(),
                    result.bare(),
                    result.port(),
                    result.portOfPerson(),
                    result.http(),
                    result.httpOfPerson(),
                    result.portRepaired(),
                    result.httpRepaired(),
                    result.suggested(),
                    bareFlood,
                    portFlood,
                    httpFlood);
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private List<Question> questions(BareLucene bare) throws IOException {
        var questions = new ArrayList<Question>();
        for (int n = 0; n < QUESTIONS; n++) {
            var text = library.question(n, n % 3 == 2 ? "en" : "bg");
            questions.add(new Question(text, bare.query(text)));
        }
        return questions;
    }

    private static String address(String text) {
        return "/bg/search?q=" + encode(text);
    }

    private static SearchRequest request(String text, Reader reader) {
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

    /** One letter twice, in the middle of the longest word. */
    private static String slipped(String text) {
        var word = Stream.of(text.split(" "))
                .max(java.util.Comparator.comparingInt(String::length))
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
        return n -> asker.get(address(questions.get(n % QUESTIONS).text()));
    }

    /** @return answers a second, so many asking at once */
    private static double flood(int hands, Callable<Each> ways) throws Exception {
        var next = new AtomicInteger();
        var began = System.nanoTime();
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

    /** Seconds until the last change in the log is found: the marker is written behind it. */
    double followed() throws Exception {
        long began = System.nanoTime();
        try (var asker = new Asker(hub.port)) {
            untilFound(asker, publish());
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** From the commit that publishes until a reader finds it over HTTP. */
    Timings published() throws Exception {
        var took = new Timings();
        try (var asker = new Asker(hub.port)) {
            for (int n = 0; n < PUBLICATIONS; n++) {
                LockSupport.parkNanos(20_000_000L + 7_000_000L * (n % 11));
                var word = publish();
                took.time(() -> untilFound(asker, word));
            }
        }
        return took;
    }

    private static void untilFound(Asker asker, String word) throws IOException {
        while (!asker.text(address(word)).contains("made-marker-" + word)) LockSupport.parkNanos(1_000_000);
    }

    /** One more news item, published by one transaction as the editorial desk does. @return a word that stands in it alone */
    private String publish() throws SQLException {
        var word = "zq" + Integer.toString(1_000_000 + published++, 36);
        try (var connection = LibraryRows.owner(hub.database());
                var statement = connection.prepareStatement("""
                        with made as (
                            insert into content.item (id, owner, kind, slug, visibility, created_at, source)
                            select ?, id, 'NEWS', 'made-marker-' || ?, 'PUBLIC', now(), 'bg' from content.workspace order by joined limit 1
                         returning id, owner),
                        written as (
                            insert into content.edition (owner, item, language, title, lead, sections, state, revision, published_revision,
                                                         published_at, shown_at, changed_at)
                            select owner, id, 'bg', ?, '', '{"body": "<p>Кратък текст.</p>"}', 'PUBLISHED', 1, 1, now(), now(), now() from made)
                        insert into content.change (subject, what) select id, 'ITEM' from made""")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, word);
            statement.setString(3, "Новина " + word);
            statement.executeUpdate();
        }
        return word;
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SearchRounds::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
