package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** To the form, which tells those whose session has been ended behind their back why. Told once. */
final class SignInFirst extends LoginUrlAuthenticationEntryPoint {
    SignInFirst() {
        super("/sign-in");
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger) {
        var form = super.determineUrlToUseForThisRequest(request, response, stranger);
        var session = request.getSession();
        if (session.getAttribute(EndedSessions.ENDED) == null) return form;
        session.removeAttribute(EndedSessions.ENDED);
        return form + "?ended";
    }
}
