package org.zaedno.content.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Documents of office programs are archives. Every entry is unpacked once, to nowhere, and counted: what a head says of
 * its own size is not believed. One with a program in it is refused; an archive that is no document is not kept at all.
 */
final class OfficeArchive {
    /** A presentation with hundreds of slides and pictures has some thousand. */
    private static final int ENTRIES_MAX = 10_000;
    /** In bytes unpacked: ten times what a document may weigh. */
    private static final long UNPACKED_MAX = 10 * FileLimits.DOCUMENT_BYTES;
    /** Unpacked to packed. Text of documents shrinks to a tenth or a twentieth; above a hundred it is made to hurt. */
    private static final int RATIO_MAX = 100;
    /** In bytes: small documents of repeated words may shrink further and harm nobody. */
    private static final long RATIO_FREE = 5L << 20;
    /** In bytes of the list of parts, or of the name of the type. */
    private static final int DECLARATION_MAX = 1 << 20;

    private static final Map<String, FileType> OPEN_XML = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.PPTX);

    private OfficeArchive() {}

    static FileType typeOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > ENTRIES_MAX) throw new InvalidValue("file-archive");
            var type = declared(archive);
            count(archive, Files.size(file));
            return type;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new InvalidValue("file-broken");
        }
    }

    private static FileType declared(ZipFile archive) throws IOException {
        var openDocument = archive.getEntry("mimetype");
        if (openDocument != null)
            return openDocument(text(archive, openDocument).strip());
        var parts = archive.getEntry("[Content_Types].xml");
        if (parts == null) throw new InvalidValue("file-type");
        var list = text(archive, parts);
        if (list.contains("macroEnabled") || list.contains("vbaProject")) throw new InvalidValue("file-macros");
        return OPEN_XML.entrySet().stream()
                .filter(main -> list.contains('"' + main.getKey() + '"') || list.contains("'" + main.getKey() + "'"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new InvalidValue("file-type"));
    }

    private static FileType openDocument(String name) {
        for (var type : new FileType[] {FileType.ODT, FileType.ODS, FileType.ODP}) {
            if (type.mediaType().equals(name)) return type;
        }
        throw new InvalidValue("file-type");
    }

    private static void count(ZipFile archive, long packed) throws IOException {
        long most = Math.min(UNPACKED_MAX, Math.max(RATIO_FREE, packed * RATIO_MAX));
        long unpacked = 0;
        var buffer = new byte[64 << 10];
        for (var entry : archive.stream().toList()) {
            requireHarmless(entry.getName());
            try (var in = archive.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) throw new InvalidValue("file-archive");
                }
            }
        }
    }

    /** Programs, and names that lead out of the archive. */
    private static void requireHarmless(String name) {
        if (name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/"))
            throw new InvalidValue("file-macros");
        if (name.startsWith("/") || name.startsWith("../") || name.contains("/../") || name.contains("\\"))
            throw new InvalidValue("file-archive");
    }

    private static String text(ZipFile archive, ZipEntry entry) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            return new String(in.readNBytes(DECLARATION_MAX), StandardCharsets.UTF_8);
        }
    }
}
