package org.zaedno.hub.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * A stranger who wanders through the public site from its two front doors and follows what the pages name. Of pages made
 * from one template only the first few are opened; of everything else it is only asked whether it is there.
 */
public final class Walk implements AutoCloseable {
    /** Pages opened of each template: the second may differ where the first has nothing to show. */
    private static final int OF_A_TEMPLATE = 2;
    /** Links asked for of each template: hundreds of like ones teach nothing more. */
    private static final int LINKS_OF_A_TEMPLATE = 15;
    /** Together, as browsers ask. */
    private static final int AT_ONCE = 6;

    /** Of where the address led in the end: some doors lead on. */
    record Answer(int status, String type, byte[] bytes) {}

    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Map<String, PublicPage> pages = new LinkedHashMap<>();
    private final Map<String, Integer> perTemplate = new HashMap<>();
    /** All that was answered, heads included, by address. */
    private final Map<String, String> heard = new ConcurrentHashMap<>();

    private final Map<String, Answer> parts = new HashMap<>();
    private final Map<String, String> broken = new TreeMap<>();

    Walk(String site) {
        this.site = site;
    }

    /** The doors, and one address of each template behind them, in the order in which a reader meets them. */
    public static List<String> oneOfEach(String site, List<String> doors) {
        try (var walk = new Walk(site).from(doors)) {
            var known = new TreeSet<String>();
            return walk.pages.keySet().stream()
                    .filter(address -> known.add(template(address)) || doors.contains(address))
                    .toList();
        }
    }

    /** The pages that were opened, in order, by their address. */
    Map<String, PublicPage> pages() {
        return pages;
    }

    /** What a page that was to be read answered instead. */
    Map<String, String> broken() {
        return broken;
    }

    Walk from(List<String> doors) {
        var ahead = new ArrayDeque<>(doors);
        var known = new TreeSet<>(ahead);
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            if (!isPage(address) || !doors.contains(address) && !wanted(address)) continue;
            read(address).ways().stream().filter(known::add).forEach(ahead::add);
        }
        return this;
    }

    /** Links of all pages that lead nowhere, each with a page that names it. */
    Map<String, String> deadEnds() throws InterruptedException {
        var named = new TreeMap<String, String>();
        pages.values().forEach(page -> page.links().forEach(link -> named.putIfAbsent(link, page.address())));
        var dead = new TreeMap<String, String>();
        named.forEach((link, page) -> {
            if (hasFragment(link) && misses(link)) dead.put(link, "no such part; named by " + page);
        });
        asked(named).forEach((link, answer) -> {
            if (answer.status() != 200) dead.put(link, answer.status() + ", named by " + named.get(link));
        });
        return dead;
    }

    /** Addresses whose answer holds this word anywhere. */
    List<String> whereverStands(String word) {
        return heard.entrySet().stream()
                .filter(answer -> answer.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A style, a script, a font: asked for once. */
    Answer part(String address) {
        return parts.computeIfAbsent(address, this::ask);
    }

    private Answer ask(String address) {
        var request = HttpRequest.newBuilder(URI.create(site + address))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "bg")
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            var answer = answer(response);
            heard.put(address, response.headers().map() + new String(unpacked(answer), StandardCharsets.UTF_8));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(address, failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ending);
        }
    }

    /** Which template an address is made with: its place with what changes from page to page left out; all choices are alike. */
    static String template(String address) {
        int query = address.indexOf('?');
        var places = (query < 0 ? address : address.substring(0, query)).split("/", -1);
        if (places.length > 3) places[3] = places[3].replaceFirst("^[^.]+", "*");
        return String.join("/", places) + (query < 0 ? "" : "?");
    }

    private Map<String, Answer> asked(Map<String, String> named) throws InterruptedException {
        var each = new HashMap<String, Integer>();
        var waiting = new TreeMap<String, Future<Answer>>();
        try (var many = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var link : named.keySet()) {
                var address = PublicPage.withoutFragment(link);
                if (pages.containsKey(address)
                        || each.merge(template(address), 1, Integer::sum) > LINKS_OF_A_TEMPLATE) {
                    continue;
                }
                waiting.computeIfAbsent(address, a -> many.submit(() -> ask(a)));
            }
        }
        var answers = new TreeMap<String, Answer>();
        for (var link : named.keySet()) {
            var answer = waiting.get(PublicPage.withoutFragment(link));
            if (answer != null) answers.put(link, done(answer));
        }
        return answers;
    }

    private static Answer done(Future<Answer> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private boolean hasFragment(String link) {
        return link.indexOf('#') >= 0 && pages.containsKey(PublicPage.withoutFragment(link));
    }

    private boolean misses(String link) {
        var page = pages.get(PublicPage.withoutFragment(link));
        return !page.has(link.substring(link.indexOf('#') + 1));
    }

    private boolean wanted(String address) {
        return perTemplate.merge(template(address), 1, Integer::sum) <= OF_A_TEMPLATE;
    }

    private static boolean isPage(String address) {
        return address.matches("/(bg|en)(/[^.]*)?(\\?.*)?");
    }

    private PublicPage read(String address) {
        var answer = ask(address);
        var html = new String(unpacked(answer), StandardCharsets.UTF_8);
        var page = new PublicPage(address, html, Jsoup.parse(html), answer.bytes().length);
        if (answer.status() != 200 || !answer.type().equals("text/html;charset=UTF-8")) {
            broken.put(address, answer.status() + " " + answer.type());
        } else {
            pages.put(address, page);
        }
        return page;
    }

    static byte[] unpacked(Answer answer) {
        if (answer.bytes().length < 2 || answer.bytes()[0] != 0x1f) return answer.bytes();
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(answer.bytes()))) {
            return packed.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
