package org.zaedno.content.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents as office programs and attackers make them. */
public final class SomeDocument {
    static final String WORD_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SomeDocument() {}

    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n% " + words + "\ntrailer <</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() {
        return docx(Map.of("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] docx(Map<String, byte[]> parts) {
        return openXml(WORD_PART, parts);
    }

    static byte[] openXml(String mainPart, Map<String, byte[]> parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainPart + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
