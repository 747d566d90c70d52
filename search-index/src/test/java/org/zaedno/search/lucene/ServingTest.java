package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.analysis.Dictionary;

class ServingTest {

    @TempDir
    Path folder;

    static Stream<Generation.Reading<Void>> faults() {
        return Stream.of(
                searcher -> {
                    throw new IOException("the disk");
                },
                searcher -> {
                    throw new UncheckedIOException(new IOException("the disk, below a stream"));
                },
                searcher -> {
                    throw new InternalError("a fault in a mapped file");
                });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatever_way_a_file_cannot_be_read_it_is_an_outage(Generation.Reading<Void> fault) throws IOException {
        var serving = new Serving(IndexFolder.hold(folder, Dictionary.NONE));
        try {
            assertThatExceptionOfType(SearchOutage.class).isThrownBy(() -> serving.read(fault));
        } finally {
            serving.close();
        }
    }
}
