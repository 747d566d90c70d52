package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.zaedno.search.Checkpoint;

/** What is written into a Lucene commit beside the documents, so that neither can be there without the other. */
final class CommitData {

    private static final String SCHEMA = "zaedno.schema";
    private static final String TRANSACTION = "zaedno.transaction";
    private static final String NUMBER = "zaedno.number";

    static Map<String, String> of(Checkpoint checkpoint, String schema) {
        return Map.of(
                SCHEMA, schema,
                TRANSACTION, Long.toString(checkpoint.transaction()),
                NUMBER, Long.toString(checkpoint.number()));
    }

    static Checkpoint checkpoint(Map<String, String> data, String schema) throws IOException {
        var found = data.getOrDefault(SCHEMA, "none");
        if (!found.equals(schema)) throw new IOException("It has schema " + found + ", not " + schema);
        return new Checkpoint(Long.parseLong(data.get(TRANSACTION)), Long.parseLong(data.get(NUMBER)));
    }

    private CommitData() {}
}
