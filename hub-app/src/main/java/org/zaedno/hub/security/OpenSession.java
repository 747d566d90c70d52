package org.zaedno.hub.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session of the request that is being answered. */
final class OpenSession {
    private static final HttpSessionSecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

    private OpenSession() {}

    /** It lives on with these credentials, under another id: whoever had copied the old one is out. */
    static void goOn(int credentials) {
        var person = SignedIn.in(SecurityContextHolder.getContext()).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.with(credentials).authentication());
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            asked.getRequest().changeSessionId();
            CONTEXTS.saveContext(context, asked.getRequest(), asked.getResponse());
        }
    }
}
