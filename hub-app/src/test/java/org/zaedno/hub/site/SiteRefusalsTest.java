package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.zaedno.hub.operations.Incident;

class SiteRefusalsTest {
    private final SiteRefusals refusals = new SiteRefusals();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/bg/news");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void an_outage_is_not_a_bug() throws IOException {
        refusals.outage(new CannotCreateTransactionException("no database"), response);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(RequestIncident.of(request)).isEmpty();
    }

    @Test
    void a_bug_gets_a_code_that_can_be_said_on_the_telephone() throws Exception {
        refusals.bug(new IllegalStateException("for this test"), request, response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(RequestIncident.of(request))
                .get()
                .extracting(Incident::code)
                .asString()
                .matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void what_spring_knows_keeps_its_status_and_headers() throws Exception {
        refusals.bug(new HttpRequestMethodNotSupportedException("PUT", List.of("GET")), request, response);

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET");
    }

    @Test
    void a_reader_who_left_is_no_incident() throws Exception {
        refusals.bug(new IOException("broken pipe"), request, response);

        assertThat(RequestIncident.of(request)).isEmpty();
    }

    @Test
    void a_denial_is_left_to_security() {
        assertThatThrownBy(() -> refusals.bug(new AccessDeniedException("no"), request, response))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void every_problem_has_its_status() {
        assertThat(Problem.of(HttpStatus.GONE)).isEqualTo(Problem.GONE);
        assertThat(Problem.of(HttpStatus.URI_TOO_LONG)).isEqualTo(Problem.BAD_REQUEST);
        assertThat(Problem.of(HttpStatus.BAD_GATEWAY)).isEqualTo(Problem.INTERNAL_SERVER_ERROR);
    }
}
