package org.zaedno.hub.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;

/**
 * To where the person wanted to go, else to their workspace. Only now does the session get the length of a working day:
 * the one of an unknown visitor ends within minutes, so that nobody can pile them up.
 */
final class SignInSuccess extends SimpleUrlAuthenticationSuccessHandler {
    static final Duration WORKING_DAY = Duration.ofHours(8);

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return WayBack.asked(request).orElse("/space/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(WORKING_DAY.toSeconds()));
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
