package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.zaedno.content.language.Language;

/** In which language to speak to somebody who has not said. */
final class ReaderLanguage {
    private ReaderLanguage() {}

    /** From an address: {@code /bg/…} or {@code /en/…}. */
    static Optional<Language> ofPath(String path) {
        if (path.equals("/bg") || path.startsWith("/bg/")) return Optional.of(Language.BG);
        if (path.equals("/en") || path.startsWith("/en/")) return Optional.of(Language.EN);
        return Optional.empty();
    }

    /** What the browser asks for. Who wants neither language most likely reads English; who asks for nothing, Bulgarian. */
    static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Language.BG;
        for (var wished : Collections.list(request.getLocales())) {
            if (wished.getLanguage().equals("bg") || wished.getLanguage().equals("*")) return Language.BG;
            if (wished.getLanguage().equals("en")) return Language.EN;
        }
        return Language.EN;
    }
}
