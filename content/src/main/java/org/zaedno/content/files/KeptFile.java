package org.zaedno.content.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * A file in the library of its workspace.
 *
 * @param bytes of the file itself; {@code widths} are the smaller ones a picture also has, narrowest first
 * @param words what is said about it
 * @param uploadedBy a name, empty where it is not known
 */
public record KeptFile(
        FileId id,
        int version,
        WorkspaceId owner,
        String name,
        FileType type,
        ContentHash content,
        long bytes,
        Optional<Extent> extent,
        List<Integer> widths,
        FileWords words,
        Instant uploadedAt,
        String uploadedBy,
        Optional<Instant> binnedAt) {

    /** Of a picture, in pixels, upright. */
    public record Extent(int width, int height) {}

    public boolean isPicture() {
        return type.isPicture();
    }

    /** Where it is fetched, on every page. */
    public String address() {
        return "/files/" + id + "/" + nameInAddress();
    }

    /** The name as it ends an address: readable, and nothing in it needs to be encoded. */
    public String nameInAddress() {
        return new FileName(name).inAddress();
    }

    /** The smaller one of this width, which must be one of {@link #widths}. */
    public String address(int width) {
        return "/files/" + id + "/" + width + "/" + nameInAddress();
    }

    /** The narrowest that fills so many pixels across, or the file itself. */
    public String addressFor(int pixels) {
        return widths.stream()
                .filter(width -> width >= pixels)
                .findFirst()
                .map(this::address)
                .orElse(address());
    }

    /** A picture is put before readers only when those who do not see it are told what it shows, in both languages. */
    public boolean isReadyForReaders() {
        return isReadyForReaders(words);
    }

    /** The same, were this said about it. */
    boolean isReadyForReaders(FileWords said) {
        return !isPicture() || !said.alt().bg().isEmpty() && !said.alt().en().isEmpty();
    }
}
