package org.zaedno.hub.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zaedno.content.language.Language;
import org.zaedno.hub.operations.Incident;

/** Whatever went wrong anywhere ends here, and is said in the reader's language. */
@Controller
class ErrorPages implements ErrorController {
    /** In seconds: a restart or a rebuilt connection takes less. */
    private static final String RETRY_AFTER = "30";

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Page error(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            if (!response.containsHeader(HttpHeaders.RETRY_AFTER))
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        var incident = status.is5xxServerError() ? RequestIncident.of(request) : Optional.<Incident>empty();
        var path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, String.class)
                .orElse("/");
        var language = ReaderLanguage.ofPath(path);
        var problem = Problem.of(status);
        return new ErrorPage(
                frame(
                        status.is5xxServerError() || status == HttpStatus.TOO_MANY_REQUESTS,
                        language.orElseGet(() -> ReaderLanguage.preferred(request)),
                        problem,
                        place(path, language)),
                status,
                problem,
                incident.map(Incident::code));
    }

    /** @param bare where something is broken, or somebody asks so much that nothing is asked for them */
    private Frame frame(boolean bare, Language language, Problem problem, Place place) {
        var words = frames.in(language);
        var title = words.text(problem.title());
        var text = words.text(problem.text());
        var frame = bare
                ? frames.bare(language, Section.NONE, title, text, place)
                : frames.frame(language, Section.NONE, title, text, place);
        return frame.notIndexed();
    }

    /** In the other language too there will be nothing, but there it is said in that language. */
    private static Place place(String path, Optional<Language> language) {
        return language.map(l -> Place.below(path.substring(1 + l.tag().length())))
                .orElse(Place.below(""));
    }

    private static HttpStatus status(HttpServletRequest request) {
        return attribute(request, RequestDispatcher.ERROR_STATUS_CODE, Integer.class)
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static <T> Optional<T> attribute(HttpServletRequest request, String name, Class<T> type) {
        return Optional.ofNullable(type.cast(request.getAttribute(name)));
    }
}
