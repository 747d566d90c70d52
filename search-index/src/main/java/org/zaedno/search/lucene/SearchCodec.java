package org.zaedno.search.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own, but for how what is shown of a hit is packed: a page unpacks twenty documents from twenty places, and Lucene packs
 * many together to make them smaller. Found by Lucene under its name, which stands in every segment.
 */
public final class SearchCodec extends FilterCodec {

    private static final String NAME = "Zaedno104";

    /** In bytes, unpacked: one long document, or a few short ones. */
    private static final int TOGETHER = 4 << 10;

    private static final int DOCUMENTS_TOGETHER = 16;

    /** Packs to one block of the index of packs. */
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat storedFields = new Lucene90CompressingStoredFieldsFormat(
            NAME + "StoredFields", CompressionMode.FAST, TOGETHER, DOCUMENTS_TOGETHER, BLOCK_SHIFT);

    /** For Lucene, which makes one of each that is named in META-INF/services. */
    public SearchCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return storedFields;
    }
}
