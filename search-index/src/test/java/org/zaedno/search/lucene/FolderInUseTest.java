package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.search.SearchOutage;

class FolderInUseTest {

    @TempDir
    Path folder;

    @Test
    void a_second_index_in_the_same_process_is_refused_until_the_first_is_closed() {
        try (var first = LuceneSearchIndex.open(folder)) {
            assertThatExceptionOfType(SearchFolderInUse.class)
                    .isThrownBy(() -> LuceneSearchIndex.open(folder))
                    .withMessageContaining(folder.toString());
            assertThat(first.health().documents()).isZero();
        }
        LuceneSearchIndex.open(folder).close();
    }

    @Test
    void a_second_process_is_refused_until_the_first_is_gone_even_when_killed() throws Exception {
        var holder = aProcessThatHolds(folder);
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatExceptionOfType(SearchFolderInUse.class).isThrownBy(() -> LuceneSearchIndex.open(folder));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        LuceneSearchIndex.open(folder).close();
    }

    @Test
    void nothing_is_printed_when_the_index_opens() throws Exception {
        var holder = aProcessThatHolds(folder);
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            holder.outputWriter().close();
            holder.waitFor();
            assertThat(holder.inputReader().lines()).isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_folder_that_cannot_be_used_is_an_outage_with_its_reason() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(SearchOutage.class)
                .isThrownBy(() -> LuceneSearchIndex.open(file))
                .withMessageContaining(file.toString())
                .withCauseInstanceOf(IOException.class);
    }

    private static Process aProcessThatHolds(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Holds the folder until its input ends. */
    static class Holder {
        public static void main(String[] arguments) throws IOException {
            try (var index = LuceneSearchIndex.open(Path.of(arguments[0]))) {
                index.refresh();
                System.out.println("held");
                System.in.read();
            }
        }
    }
}
