package org.zaedno.content.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An upload that has passed every check, before it is kept.
 *
 * @param uploaded of the bytes as they came
 * @param cameBytes how many those were
 * @param renditions of a picture, largest first; of a document none: it is kept as it came
 */
record Received(FileName name, FileType type, ContentHash uploaded, long cameBytes, List<Rendition> renditions) {

    Optional<Rendition> largest() {
        return renditions.stream().findFirst();
    }

    List<Rendition> smaller() {
        return renditions.isEmpty() ? renditions : renditions.subList(1, renditions.size());
    }

    /** What is served under the file's own address. */
    ContentHash main() {
        return largest().map(Rendition::bytes).map(Received::hash).orElse(uploaded);
    }

    long bytes() {
        return largest().map(largest -> (long) largest.bytes().length).orElse(cameBytes);
    }

    /** In bytes, with all sizes. */
    long room() {
        return renditions.isEmpty()
                ? cameBytes
                : renditions.stream().mapToLong(r -> r.bytes().length).sum();
    }

    static ContentHash hash(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
