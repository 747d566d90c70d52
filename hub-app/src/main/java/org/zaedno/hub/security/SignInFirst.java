package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** To the form, and from there back; it tells those whose session has been ended behind their back why. Told once. */
final class SignInFirst implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        var session = request.getSession(false);
        boolean ended = session != null && session.getAttribute(EndedSessions.ENDED) != null;
        if (ended) session.removeAttribute(EndedSessions.ENDED);
        var form = WayBack.signInFor(request);
        response.sendRedirect(ended ? form + (form.contains("?") ? "&" : "?") + "ended" : form);
    }
}
