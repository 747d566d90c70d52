package org.zaedno.content.language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.zaedno.content.tenancy.InvalidValue;

/** An address on the web that somebody typed, e.g. {@code https://example.org/manual.pdf}. */
public record WebLink(String value) {
    /** In characters: longer ones are sessions and trackers, not addresses. */
    public static final int MAX_LENGTH = 500;

    /** @throws InvalidValue for anything a reader's browser could not open as a page */
    public WebLink {
        value = TypedText.line(value);
        if (value.length() > MAX_LENGTH || !opens(value)) throw new InvalidValue("link");
    }

    /** Empty for nothing but spaces; an address without a scheme gets https. */
    public static Optional<WebLink> typed(String text) {
        var line = TypedText.line(text);
        if (line.isEmpty()) return Optional.empty();
        return Optional.of(new WebLink(line.contains("://") ? line : "https://" + line));
    }

    private static boolean opens(String text) {
        try {
            var address = new URI(text);
            var host = address.getHost();
            return text.matches("https?://.*") && host != null && host.contains(".") && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
