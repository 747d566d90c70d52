package org.zaedno.content.files;

/** How much is taken, and why not more. */
public final class FileLimits {
    /** In bytes. A camera's best JPEG has 10 to 15 MB. */
    public static final long PICTURE_BYTES = 20L << 20;
    /** In bytes. An illustrated manual of a few hundred pages; more does not travel well by mail or phone either. */
    public static final long DOCUMENT_BYTES = 50L << 20;
    /** In bytes: five thousand photographs, or some hundred manuals. */
    public static final long ROOM_BYTES = 5L << 30;
    /** Pixels of a picture, told by its head: the largest common cameras. Decoding costs time by the pixel. */
    public static final long PIXELS = 50_000_000;
    /** The same for WebP, whose decoder needs the whole picture in memory. */
    static final long WEBP_PIXELS = 16_000_000;
    /** Pixels along one side: thinner and longer things are no pictures. */
    static final int SIDE = 20_000;
    /** In characters of a file's name: what every system can store, with room for a number behind it. */
    public static final int NAME_MAX = 160;
    /** In characters: a sentence or two, as a screen reader says them in one breath. */
    public static final int ALT_MAX = 300;
    /** In characters: a name, an organisation, a project. */
    public static final int CREDIT_MAX = 200;

    private FileLimits() {}
}
