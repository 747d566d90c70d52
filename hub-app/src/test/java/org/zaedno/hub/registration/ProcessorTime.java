package org.zaedno.hub.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a process and its children, the ended ones too, have used of the processors; of Linux. Holds on a busy machine too. */
record ProcessorTime(long process) {
    /** A hundredth of a second each, on every Linux there is. */
    private static final int TICK = 10;
    /** In /proc/…/stat behind the name: its own in user and system mode, its ended children's in both. */
    private static final int FIRST = 11;

    private static final int LAST = 14;

    /** In milliseconds. */
    long now() throws IOException {
        var children =
                Files.readString(Path.of("/proc", Long.toString(process), "task", Long.toString(process), "children"));
        long sum = of(Long.toString(process));
        for (var child : children.strip().split(" ")) if (!child.isEmpty()) sum += of(child);
        return sum;
    }

    private static long of(String process) throws IOException {
        try {
            var fields = Files.readString(Path.of("/proc", process, "stat"))
                    .replaceFirst("(?s).*\\) ", "")
                    .split(" ");
            long ticks = 0;
            for (int at = FIRST; at <= LAST; at++) ticks += Long.parseLong(fields[at]);
            return ticks * TICK;
        } catch (NoSuchFileException ended) {
            return 0; // counted with its parent from now on
        }
    }
}
