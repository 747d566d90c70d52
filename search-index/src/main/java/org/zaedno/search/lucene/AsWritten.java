package org.zaedno.search.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Compresses nothing: what stands at one place of many is read without what stands before it. */
final class AsWritten extends CompressionMode {

    /** Lucene copies whole packs from segment to segment only where both are written in the very same mode. */
    static final CompressionMode MODE = new AsWritten();

    private AsWritten() {}

    @Override
    public Compressor newCompressor() {
        return new Copying();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Reading();
    }

    @Override
    public String toString() {
        return "AS_WRITTEN";
    }

    private static final class Copying extends Compressor {

        @Override
        public void compress(ByteBuffersDataInput written, DataOutput out) throws IOException {
            out.copyBytes(written, written.length());
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** For several threads: it knows nothing. */
    private static final class Reading extends Decompressor {

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
                throws IOException {
            bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, length);
            in.skipBytes(offset);
            in.readBytes(bytes.bytes, 0, length);
            bytes.offset = 0;
            bytes.length = length;
        }

        @Override
        @SuppressWarnings({"CloneDoesntCallSuperClone", "MethodDoesntCallSuperMethod"})
        public Decompressor clone() {
            return this;
        }
    }
}
