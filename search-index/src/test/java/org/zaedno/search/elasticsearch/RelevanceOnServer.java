package org.zaedno.search.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zaedno.search.relevance.RelevanceRun;

/** Starts a server for one measurement: what {@code ./hub relevance --engine elasticsearch} runs where nobody names one. */
@Tag("bench")
class RelevanceOnServer {

    @Test
    void measure() throws IOException {
        var arguments = new ArrayList<>(
                List.of(System.getProperty("relevance.arguments").split("\n")));
        var settings = ElasticsearchServer.shared().settings("unused");
        arguments.add("--elasticsearch-uri=" + settings.uris().getFirst());
        System.setProperty("HUB_ELASTICSEARCH_USER", ElasticsearchHome.HUB.user());
        System.setProperty("HUB_ELASTICSEARCH_PASSWORD", ElasticsearchHome.HUB.password());
        try (var figures = new PrintStream(System.getProperty("relevance.figures"), UTF_8)) {
            assertThat(RelevanceRun.run(figures, figures, arguments.toArray(String[]::new)))
                    .isZero();
        }
    }
}
