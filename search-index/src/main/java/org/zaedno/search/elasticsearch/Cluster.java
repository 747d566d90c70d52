package org.zaedno.search.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.zaedno.search.SearchOutage;
import tools.jackson.databind.JsonNode;

/**
 * The servers, asked in turn: one that does not answer is passed over for a while, and the next one is asked the same. Thread-safe.
 * Every method throws {@link SearchOutage} when none answers.
 */
final class Cluster implements AutoCloseable {

    /** A server that is there takes a connection in no time. */
    private static final Timeout CONNECT_WITHIN = Timeout.ofMilliseconds(500);

    /** For what takes its time: a bulk, a new index. Longer than Elasticsearch itself waits for a shard that fell away. */
    private static final Duration WORK_WITHIN = Duration.ofSeconds(30);

    /** Connections to one server; the hub answers fewer people at the same time than that. */
    private static final int CONNECTIONS = 32;

    /** What a server answers that knows its master. */
    static final String PROBE = "/_cluster/health?filter_path=status";

    /** In bytes: braces alone, which some requests refuse to be sent. */
    private static final int EMPTY = 2;

    private final ElasticsearchSettings settings;

    /** Two, because a client has one patience: it does not heed that of a request. */
    private final Rest5Client quick;

    private final Rest5Client patient;
    private final Circuit circuit = new Circuit(this::isBack);
    private final int attempts;
    private volatile boolean closed;

    Cluster(ElasticsearchSettings settings) {
        this.settings = settings;
        this.attempts = settings.uris().size() + 1; // each may just have died, and a single one may just be back
        this.quick = client(settings, settings.answerWithin());
        this.patient = client(settings, WORK_WITHIN);
    }

    private static Rest5Client client(ElasticsearchSettings settings, Duration answerWithin) {
        return Rest5Client.builder(settings.uris().toArray(URI[]::new))
                .setDefaultHeaders(settings.access()
                        .header()
                        .map(value -> new Header[] {new BasicHeader("Authorization", value)})
                        .orElseGet(() -> new Header[0]))
                .setConnectionConfigCallback(config -> config.setConnectTimeout(CONNECT_WITHIN))
                .setRequestConfigCallback(config -> config.setConnectionRequestTimeout(Timeout.of(answerWithin))
                        .setResponseTimeout(Timeout.of(answerWithin)))
                .setConnectionManagerCallback(connections -> connections
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS * settings.uris().size()))
                .build();
    }

    /** A question that somebody waits for. Refused at once while Elasticsearch is known to be away. */
    Answer ask(String method, String path, JsonNode body) {
        requireOpen();
        if (circuit.isOpen()) throw new SearchOutage("Elasticsearch does not answer");
        return perform(quick, request(method, path, Json.bytes(body), ContentType.APPLICATION_JSON), attempts);
    }

    /** Work that may take its time. */
    Answer work(String method, String path, JsonNode body) {
        requireOpen();
        return perform(patient, request(method, path, Json.bytes(body), ContentType.APPLICATION_JSON), 1);
    }

    /** @param lines as Elasticsearch's bulk wants them */
    Answer bulk(String path, byte[] lines) {
        requireOpen();
        return perform(patient, request("POST", path, lines, ContentType.create("application/x-ndjson")), 1);
    }

    private static Request request(String method, String path, byte[] body, ContentType type) {
        var request = new Request(method, path);
        if (body.length > EMPTY) request.setEntity(new ByteArrayEntity(body, type));
        return request;
    }

    private Answer perform(Rest5Client client, Request request, int attempts) {
        Answer answer;
        try {
            answer = answer(client, request, attempts);
        } catch (IOException | RuntimeException e) { // the latter: closed or interrupted meanwhile
            circuit.failed();
            throw new SearchOutage("Elasticsearch does not answer: " + e.getMessage(), e);
        }
        requireAdmittance(answer);
        return answer;
    }

    /** Whether anything answers, be it a refusal. */
    private boolean isBack() {
        try {
            answer(quick, new Request("GET", PROBE), 1);
            return true;
        } catch (IOException | RuntimeException away) {
            return false;
        }
    }

    private void requireAdmittance(Answer answer) {
        if (answer.status() != 401 && answer.status() != 403) return;
        throw new UnfitElasticsearch(
                "Elasticsearch at " + this + " does not let the hub do what it has to: " + answer.reason());
    }

    /** The client goes on to the next server where one refuses, but not where one dies over the question. */
    private static Answer answer(Rest5Client client, Request request, int attempts) throws IOException {
        try {
            return read(client.performRequest(request));
        } catch (ResponseException said) {
            return read(said.getResponse());
        } catch (IOException died) {
            if (attempts == 1 || died instanceof InterruptedIOException) throw died; // the latter: it took too long
            return answer(client, request, attempts - 1);
        }
    }

    private static Answer read(Response response) throws IOException {
        var entity = response.getEntity();
        if (entity == null || entity.getContentLength() == 0)
            return new Answer(response.getStatusCode(), Json.object());
        try (var stream = entity.getContent()) {
            return new Answer(response.getStatusCode(), Json.read(stream));
        }
    }

    void requireOpen() {
        if (closed) throw new SearchOutage("The search index is closed");
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        circuit.close();
        try (quick) {
            patient.close();
        } catch (IOException e) {
            throw new SearchOutage("The connections to Elasticsearch did not close", e);
        }
    }

    @Override
    public String toString() {
        return settings.uris().toString();
    }
}
