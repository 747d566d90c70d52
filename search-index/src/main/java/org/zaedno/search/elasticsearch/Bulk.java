package org.zaedno.search.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Documents on their way, in the order in which they are written, and how heavy they are. */
final class Bulk {

    /** In bytes. Elasticsearch advises 5 to 15 MB; one document alone may be more. */
    static final int FULL = 5 * 1024 * 1024;

    /** @param line what to do with which document; the document itself for a put, empty for a removal */
    record Action(String id, byte[] line, byte[] document) {
        int bytes() {
            return line.length + document.length + 2;
        }
    }

    private final long version;
    private final List<Action> actions = new ArrayList<>();
    private int bytes;

    /** @param version of everything in it: what Elasticsearch holds already of a later one stays */
    Bulk(long version) {
        this.version = version;
    }

    void put(String id, ObjectNode document) {
        add(new Action(id, line("index", id), Json.bytes(document)));
    }

    void remove(String id) {
        add(new Action(id, line("delete", id), new byte[0]));
    }

    void add(Action action) {
        actions.add(action);
        bytes += action.bytes();
    }

    boolean isFull() {
        return bytes >= FULL;
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    List<Action> actions() {
        return actions;
    }

    long version() {
        return version;
    }

    byte[] lines() {
        var lines = new ByteArrayOutputStream(bytes + actions.size());
        for (var action : actions) {
            lines.writeBytes(action.line());
            lines.write('\n');
            if (action.document().length == 0) continue;
            lines.writeBytes(action.document());
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private byte[] line(String what, String id) {
        return Json.object(what, Json.object("_id", id, "version", version, "version_type", "external_gte"))
                .toString()
                .getBytes(UTF_8);
    }
}
