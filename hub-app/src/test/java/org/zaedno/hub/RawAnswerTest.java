package org.zaedno.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RawAnswerTest {

    @Test
    void answers_of_a_length_and_in_pieces_are_read_to_their_end_and_no_further() throws IOException {
        var connection =
                of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\n"
                        + "3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n"
                        + "HTTP/1.1 303 See Other\r\ncontent-length: 2\r\nConnection: Close\r\n\r\nok");

        var pieces = RawAnswer.read(connection);
        var whole = RawAnswer.read(connection);

        assertThat(pieces.body()).asString(ISO_8859_1).isEqualTo("onetwo");
        assertThat(pieces.all("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(pieces.isLast()).isFalse();
        assertThat(whole.status()).isEqualTo(303);
        assertThat(whole.body()).asString(ISO_8859_1).isEqualTo("ok");
        assertThat(whole.isLast()).isTrue();
    }

    @Test
    void what_breaks_off_is_no_answer() {
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> RawAnswer.read(of("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")));
    }

    private static ByteArrayInputStream of(String bytes) {
        return new ByteArrayInputStream(bytes.getBytes(ISO_8859_1));
    }
}
