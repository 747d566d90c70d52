package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.zaedno.hub.site.SignInScreen;

/** Back to the form, which says what to do. */
final class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var why = refused instanceof LockedException ? "wait" : "wrong";
        response.sendRedirect(
                "/sign-in?" + why + "&lang=" + SignInScreen.language(request).tag() + WayBack.kept(request));
    }
}
