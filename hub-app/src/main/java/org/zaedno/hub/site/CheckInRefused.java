package org.zaedno.hub.site;

import org.springframework.http.HttpStatus;
import org.zaedno.hub.delivery.Assets;
import org.zaedno.hub.words.Phrases;

/** Who belongs to the workspace and does not run its events. Says nothing of the event. */
public record CheckInRefused(Phrases words, Assets assets, String reason) implements Page {
    @Override
    public String template() {
        return "checkInRefused.jte";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.FORBIDDEN;
    }

    public String text(String key) {
        return words.text("check-in." + key);
    }

    public String asset(String file) {
        return assets.address(file);
    }
}
