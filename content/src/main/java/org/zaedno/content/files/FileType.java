package org.zaedno.content.files;

import java.util.Locale;

/** What a file is, by its bytes. Pictures are kept as JPEG or PNG, whatever they came as. */
public enum FileType {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    GIF("gif", "image/gif"),
    WEBP("webp", "image/webp"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ODP("odp", "application/vnd.oasis.opendocument.presentation"),
    TXT("txt", "text/plain"),
    CSV("csv", "text/csv");

    private final String ending;
    private final String mediaType;

    FileType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, GIF, WEBP -> true;
            case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, TXT, CSV -> false;
        };
    }

    /** In bytes, as it comes. */
    long mostBytes() {
        return isPicture() ? FileLimits.PICTURE_BYTES : FileLimits.DOCUMENT_BYTES;
    }

    boolean isNamedLike(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + ending) || this == JPEG && lower.endsWith(".jpeg");
    }
}
