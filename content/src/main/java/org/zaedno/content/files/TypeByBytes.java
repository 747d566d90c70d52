package org.zaedno.content.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.tenancy.InvalidValue;

/** Tells what a file is by what is in it. A name only parts a text from a table of values. */
final class TypeByBytes {
    /** In bytes: enough for the longest beginning looked at. */
    private static final int HEAD = 64;
    /** In bytes: how far from its end a PDF may say that it ends; programs leave a little rubbish behind it. */
    private static final int PDF_TAIL = 4_096;
    /** In bytes. A longer text is a table for a program or a log, and wants to be a document. */
    private static final long TEXT_MAX = 10L << 20;

    private TypeByBytes() {}

    /** @throws InvalidValue for what is not kept here, damaged or dangerous */
    static FileType of(Path file, String name) {
        try {
            if (Files.size(file) == 0) throw new InvalidValue("file-empty");
            var head = head(file);
            if (starts(head, 0xFF, 0xD8, 0xFF)) return FileType.JPEG;
            if (starts(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return FileType.PNG;
            if (starts(head, 'G', 'I', 'F', '8', '7', 'a') || starts(head, 'G', 'I', 'F', '8', '9', 'a'))
                return FileType.GIF;
            if (starts(head, 'R', 'I', 'F', 'F') && startsAt(head, 8, 'W', 'E', 'B', 'P')) return FileType.WEBP;
            if (starts(head, '%', 'P', 'D', 'F', '-')) return pdf(file);
            if (starts(head, 'P', 'K', 3, 4)) return OfficeArchive.typeOf(file);
            return text(file, name).orElseThrow(() -> new InvalidValue("file-type"));
        } catch (IOException unreadable) {
            throw new InvalidValue("file-broken");
        }
    }

    private static FileType pdf(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(PDF_TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) throw new InvalidValue("file-broken");
            return FileType.PDF;
        }
    }

    /** Readable text that does not pretend to be a picture and is no page for a browser. */
    private static Optional<FileType> text(Path file, String name) throws IOException {
        var type = Stream.of(FileType.TXT, FileType.CSV)
                .filter(t -> t.isNamedLike(name))
                .findFirst();
        if (type.isEmpty() || Files.size(file) > TEXT_MAX) return Optional.empty();
        var bytes = Files.readAllBytes(file);
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') return Optional.empty();
        }
        return isMarkup(words(bytes)) ? Optional.empty() : type;
    }

    private static boolean isMarkup(String text) {
        var start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        return Stream.of("<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<iframe")
                .anyMatch(start::startsWith);
    }

    /** In UTF-8, or else byte by byte, as older programs write Bulgarian: nothing is looked for but Latin words. */
    private static String words(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, int... signs) {
        return startsAt(head, 0, signs);
    }

    private static boolean startsAt(byte[] head, int at, int... signs) {
        if (head.length < at + signs.length) return false;
        var found = Arrays.copyOfRange(head, at, at + signs.length);
        for (int i = 0; i < signs.length; i++) if (found[i] != (byte) signs[i]) return false;
        return true;
    }
}
