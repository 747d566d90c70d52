package org.zaedno.search.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own, but that what is shown of a hit is not packed: a page shows twenty documents from twenty places, and unpacking them
 * took a third of the time in which their passages are cut. Found by Lucene under its name, which stands in every segment.
 */
public final class SearchCodec extends FilterCodec {

    private static final String NAME = "Zaedno104";

    /** In bytes. What is longer than two of them is read in parts, which takes longer. */
    private static final int TOGETHER = 64 << 10;

    private static final int DOCUMENTS_TOGETHER = 16;

    /** So many together to one block of the index of places. */
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat storedFields = new Lucene90CompressingStoredFieldsFormat(
            NAME + "StoredFields", AsWritten.MODE, TOGETHER, DOCUMENTS_TOGETHER, BLOCK_SHIFT);

    /** For Lucene, which makes one of each that is named in META-INF/services. */
    public SearchCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return storedFields;
    }
}
