package org.zaedno.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.CollectorManager;

/** What is counted while the first hits are looked for. */
record Counting(Meanwhile<FacetCounts> parts, CollectorManager<FacetCounts, FacetCounts> manager)
        implements AutoCloseable {

    FacetCounts whole() throws IOException {
        return manager.reduce(parts.all());
    }

    @Override
    public void close() {
        parts.close();
    }
}
