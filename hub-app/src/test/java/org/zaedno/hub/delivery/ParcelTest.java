package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ParcelTest {
    private static final byte[] PAGE = "<p>новини</p>".getBytes(StandardCharsets.UTF_8);

    private final Parcel parcel = Parcel.gzipped(PAGE, "text/html;charset=UTF-8", Gzip.Effort.KEPT);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/bg");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void who_takes_gzip_gets_the_bytes_as_they_are_kept() throws IOException {
        request.addHeader("Accept-Encoding", "br, gzip");

        parcel.send(request, response, Caching.ASK_EVERY_TIME);

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getContentAsByteArray()).isEqualTo(parcel.bytes());
        assertThat(response.getHeader("Content-Length")).isEqualTo(String.valueOf(parcel.bytes().length));
    }

    @Test
    void who_does_not_gets_the_text() throws IOException {
        parcel.send(request, response, Caching.ASK_EVERY_TIME);

        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsByteArray()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"gzip,true", "'deflate, gzip;q=1.0',true", "gzip;q=0.5,true", "gzip;q=0,false", "br,false", ",false"})
    void a_client_says_whether_it_takes_gzip(String header, boolean accepted) {
        assertThat(Gzip.accepted(header)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%s|304", "\"other\", %s|304", "*|304", "W/\"other\"|200"})
    void who_has_it_is_told_so(String known, int status) throws IOException {
        request.addHeader("If-None-Match", known.formatted(parcel.etag()));

        parcel.send(request, response, Caching.ASK_EVERY_TIME);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("ETag")).isEqualTo(parcel.etag()).startsWith("W/");
    }

    @Test
    void a_head_request_gets_everything_but_the_bytes() throws IOException {
        request.setMethod("HEAD");

        parcel.send(request, response, Caching.ASK_EVERY_TIME);

        assertThat(response.getHeader("Content-Length")).isEqualTo(String.valueOf(PAGE.length));
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void what_is_meant_for_one_reader_is_kept_by_nobody() throws IOException {
        request.addHeader("If-None-Match", "*");

        parcel.send(request, response, Caching.NEVER);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(response.getHeader("ETag")).isNull();
    }

    @Test
    void everything_carries_the_strict_policy() throws IOException {
        parcel.send(request, response, Caching.FOREVER);

        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
