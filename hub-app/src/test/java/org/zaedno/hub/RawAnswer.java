package org.zaedno.hub;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An answer of HTTP/1.1 read by hand from a connection, which costs the processors little.
 *
 * @param headers in their order, names in small letters
 * @param body as it came, packed or not
 */
public record RawAnswer(int status, List<Header> headers, byte[] body) {

    public record Header(String name, String value) {}

    /** @throws EOFException where it breaks off */
    public static RawAnswer read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new ArrayList<Header>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.add(new Header(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip()));
        }
        var head = new RawAnswer(status, headers, new byte[0]);
        int length = head.all("content-length")
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        boolean chunked = head.all("transfer-encoding").findAny().isPresent();
        return new RawAnswer(status, List.copyOf(headers), chunked ? chunks(in) : bytes(in, length));
    }

    public Stream<String> all(String name) {
        return headers.stream().filter(header -> header.name().equals(name)).map(Header::value);
    }

    /** Whether nothing more comes over this connection: the web server ends one after a hundred answers. */
    public boolean isLast() {
        return all("connection").anyMatch("close"::equalsIgnoreCase);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            all.writeBytes(bytes(in, size));
            line(in);
        }
        line(in);
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static byte[] bytes(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("The answer broke off");
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) throw new EOFException("The line broke");
            if (sign != '\r') line.append((char) sign);
        }
        return line.toString();
    }
}
