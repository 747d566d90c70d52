package org.zaedno.content;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people press their buttons at the same instant. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got: an answer, or the exception it was refused with. */
    public static List<Object> all(List<? extends Callable<?>> presses) {
        var barrier = new CyclicBarrier(presses.size());
        try (var people = Executors.newFixedThreadPool(presses.size())) {
            var answers = new ArrayList<Future<Object>>();
            for (var press : presses) {
                answers.add(people.submit(() -> {
                    barrier.await();
                    return press.call();
                }));
            }
            return answers.stream().map(AtOnce::outcome).toList();
        }
    }

    public static List<Object> times(int number, Callable<?> press) {
        return all(IntStream.range(0, number).mapToObj(n -> press).toList());
    }

    private static Object outcome(Future<Object> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
