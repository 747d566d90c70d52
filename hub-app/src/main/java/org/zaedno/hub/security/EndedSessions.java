package org.zaedno.hub.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zaedno.content.people.SignInDesk;

/**
 * Ends a session at its next request once its person set a new password elsewhere or belongs to no workspace any more.
 * The database decides, so it holds for every hub there is. Costs strangers nothing, and who is signed in one look-up by
 * key for each answer that is not a fixed file.
 */
final class EndedSessions extends OncePerRequestFilter {
    /** Set in the short session that a stranger gets in place of the one that was ended here. */
    static final String ENDED = EndedSessions.class.getName();

    private final SignInDesk desk;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    EndedSessions(SignInDesk desk) {
        this.desk = desk;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getSession(false) == null
                || path.startsWith("/assets/")
                || path.startsWith("/space/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SignedIn.in(SecurityContextHolder.getContext());
        if (person.isPresent() && isOver(person.get(), request)) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            request.getSession().setAttribute(ENDED, true);
        }
        chain.doFilter(request, response);
    }

    /** The session is asked again after the database: what is raised there meanwhile was raised by a request of its own. */
    private boolean isOver(SignedIn person, HttpServletRequest request) {
        var needed = desk.credentials(person.person());
        return needed.isEmpty() || held(request).orElse(person).credentials() < needed.get();
    }

    private Optional<SignedIn> held(HttpServletRequest request) {
        SecurityContext now = contexts.loadDeferredContext(request).get();
        return SignedIn.in(now);
    }
}
