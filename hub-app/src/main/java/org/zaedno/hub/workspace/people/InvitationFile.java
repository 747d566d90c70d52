package org.zaedno.hub.workspace.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.zaedno.content.tenancy.InvalidValue;

/** Reads a list of people as table programs save it: in UTF-8, in Unicode with its mark, or in the old Bulgarian set. */
final class InvitationFile {
    /** In bytes; the longest list has 40 000 characters, of two bytes at most. */
    static final int BYTES_MAX = 100_000;

    private static final Charset BULGARIAN = Charset.forName("windows-1251");

    private InvitationFile() {}

    /** @throws InvalidValue for what is too large, or no text */
    static String text(InputStream file) throws IOException {
        var bytes = file.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) throw new InvalidValue("invitation-file-large", BYTES_MAX / 1000);
        var text = decoded(bytes);
        if (text.indexOf('\0') >= 0) throw new InvalidValue("invitation-file-text");
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) return new String(bytes, StandardCharsets.UTF_16);
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, BULGARIAN);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
