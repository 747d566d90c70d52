package org.zaedno.hub.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Bytes between one window and the hub, as the browser counts them: packed, with the headers of answers. */
final class Wire {
    private long down;
    private long up;

    Wire(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.on("Network.loadingFinished", event -> down += number(event, "encodedDataLength"));
        devtools.on("Network.webSocketFrameReceived", event -> down += frame(event));
        devtools.on("Network.webSocketFrameSent", event -> up += frame(event));
        page.onRequest(request -> {
            var body = request.postDataBuffer();
            up += body == null ? 0 : body.length;
        });
        devtools.send("Network.enable");
    }

    void reset() {
        down = 0;
        up = 0;
    }

    /** From the hub, since the last reset. */
    long down() {
        return down;
    }

    /** To the hub, without the headers of questions. */
    long up() {
        return up;
    }

    private static long number(JsonObject event, String name) {
        return Math.round(event.get(name).getAsDouble());
    }

    private static long frame(JsonObject event) {
        return event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }
}
