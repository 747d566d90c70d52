package org.zaedno.hub.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Strangers before the hub: readers who come evenly, whether or not those before them have been answered, and bots that walk
 * through every choice as fast as they are answered, each from a network of its own.
 */
final class Crowd implements AutoCloseable {
    private static final int BOTS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String site;
    private final List<String> read;
    private final List<String> walked;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<Double> waits = new ConcurrentLinkedQueue<>();
    private final Map<Integer, LongAdder> readers = new TreeMap<>();
    private final Map<Integer, LongAdder> bots = new TreeMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean here;

    /** @param read pages that readers open; @param walked addresses with choices, which bots ask for */
    Crowd(String site, List<String> read, List<String> walked) {
        this.site = site;
        this.read = read;
        this.walked = walked;
    }

    /** Lets them come until {@link #leave}; bots only where there is something to walk through. */
    void come(int aMinute) {
        here = true;
        people.submit(() -> readersCome(Duration.ofMinutes(1).toNanos() / aMinute));
        for (int bot = 0; bot < BOTS && !walked.isEmpty(); bot++) {
            var network = "198.51.100." + (bot + 1);
            people.submit(() -> walk(network));
        }
    }

    void leave() {
        here = false;
    }

    /** How many readers and bots got which answer; 0: none in time. */
    String told() {
        return "readers %s, bots %s".formatted(readers, bots);
    }

    /** In milliseconds. */
    double wait(double quantile) {
        var sorted = waits.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(quantile * sorted.size()) - 1);
    }

    private void readersCome(long every) {
        for (long next = System.nanoTime(); here; next += every) {
            LockSupport.parkNanos(next - System.nanoTime());
            int reader = number.incrementAndGet();
            people.submit(() -> {
                long began = System.nanoTime();
                count(readers, ask(read.get(reader % read.size()), "203.0.113." + reader % 250));
                waits.add((System.nanoTime() - began) / 1e6);
            });
        }
    }

    private void walk(String network) {
        while (here) {
            int step = number.incrementAndGet();
            int status = ask(walked.get(step % walked.size()) + "&page=" + (1 + step % 3), network);
            count(bots, status);
        }
    }

    private int ask(String address, String network) {
        var request = HttpRequest.newBuilder(URI.create(site + address))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("X-Forwarded-For", network)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unanswered) {
            return 0;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static synchronized void count(Map<Integer, LongAdder> answers, int status) {
        answers.computeIfAbsent(status, none -> new LongAdder()).increment();
    }

    @Override
    public void close() {
        leave();
        people.close();
        client.close();
    }
}
