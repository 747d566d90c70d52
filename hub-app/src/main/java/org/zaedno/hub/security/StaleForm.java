package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.zaedno.hub.site.SignInScreen;

/** A form whose session is gone: signing in begins again, signing out has happened already. All else is refused. */
final class StaleForm implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        switch (request.getRequestURI()) {
            case "/sign-in" ->
                response.sendRedirect("/sign-in?expired&lang="
                        + SignInScreen.language(request).tag() + WayBack.kept(request));
            case "/sign-out" -> response.sendRedirect("/");
            default -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
