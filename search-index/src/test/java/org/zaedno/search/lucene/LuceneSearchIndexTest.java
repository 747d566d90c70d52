package org.zaedno.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchIndexContract;

class LuceneSearchIndexTest extends SearchIndexContract {

    @TempDir
    Path folder;

    @Override
    protected SearchIndex open() {
        return LuceneSearchIndex.open(
                folder,
                LuceneSettings.committingEvery(Duration.ofMinutes(1))
                        .with(() -> glossary)
                        .with(translations));
    }
}
