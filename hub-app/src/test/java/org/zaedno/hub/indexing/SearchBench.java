package org.zaedno.hub.indexing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.zaedno.hub.registration.OwnHub;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.made.MadeLibrary;

/**
 * What {@code ./hub bench search} prints: how fast a hub of so many documents is searched over HTTP and in process, against the
 * bare Lucene call on the same index in the same run, how fast it is indexed, and how soon what is published is found. No test:
 * it judges nothing.
 */
@Tag("bench")
class SearchBench {
    /** Documents of the smaller library, and of what is indexed beside bare Lucene. */
    private static final int SMALL = 20_000;

    private static final int LARGE = 100_000;

    private final Path folder = Path.of(System.getProperty("bench.folder"));
    private final int wanted = Integer.getInteger("bench.docs", LARGE);
    private final MadeLibrary library = new MadeLibrary();

    @Test
    void search() throws Exception {
        var report = new SearchReport(Path.of(System.getProperty("bench.report")));
        var command = new ArrayList<>(Files.readAllLines(folder.resolve("command")));
        // Every question has its turn: what is measured is the search, not who is sent away (decision 0019).
        command.add("--hub.limits.at-once=64");
        // A machine's own dictionary would make another index than the one beside it.
        command.add("--hub.hunspell=none");
        try (var hub = new OwnHub(command, folder)) {
            var rows = new LibraryRows(hub, library);
            var rounds = new SearchRounds(hub, folder.resolve("data"), library);
            var publications = new Publications(hub);
            int small = Math.min(SMALL, wanted);
            rows.fill(small, true);
            report.followed(small, publications.followed());
            report.started(restarted(hub, false));
            if (small < wanted) {
                report.searched(rounds.searched());
                rows.fill(wanted, false);
            }
            report.rebuilt(wanted, restarted(hub, true));
            report.searched(rounds.searched());
            report.published(publications.measured());
        }
        report.beside(BothEngines.measured(documents(Math.min(SMALL, wanted)), folder.resolve("beside"), library));
    }

    /** @return seconds until the hub says that it is ready */
    private double restarted(OwnHub hub, boolean anew) throws Exception {
        hub.close();
        if (anew) FileSystemUtils.deleteRecursively(folder.resolve("data/search"));
        long began = System.nanoTime();
        hub.start();
        hub.untilReady();
        return (System.nanoTime() - began) / 1e9;
    }

    private List<SearchDocument> documents(int number) {
        return Stream.iterate(0, n -> n + 1)
                .flatMap(n -> library.item(n).documents().stream())
                .limit(number)
                .toList();
    }
}
