package org.zaedno.hub.delivery;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Stands before everything else, so that a kept page or a static file costs almost nothing. Lets through whoever brings a
 * session: that reader may see more.
 */
final class FrontDoor implements Filter {
    private final Assets assets;
    private final PageCache pages;
    private final Turnstile turnstile;

    FrontDoor(Assets assets, PageCache pages, Turnstile turnstile) {
        this.assets = assets;
        this.pages = pages;
        this.turnstile = turnstile;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        boolean reading = isReading(request);
        if (reading && (sentFile(request, response) || sentPage(request, response))) return;
        switch (turnstile.enter(request)) {
            case Turnstile.Refused refused -> refuse(response, refused);
            case Turnstile.Admitted admitted -> {
                try (admitted) {
                    // While they waited for their turn somebody else may have had the same page made.
                    if (admitted.turn().isPresent() && reading && sentPage(request, response)) return;
                    chain.doFilter(request, response);
                } catch (InvalidParameterException unreadable) { // a percent sign without a number, half a letter
                    if (!response.isCommitted()) response.sendError(unreadable.getErrorCode());
                }
            }
        }
    }

    private static void refuse(HttpServletResponse response, Turnstile.Refused refused) throws IOException {
        response.setHeader(
                "Retry-After", Long.toString(refused.after().plusMillis(999).toSeconds()));
        response.sendError(refused.status());
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private boolean sentFile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = assets.find(request.getRequestURI());
        if (file.isEmpty()) return false;
        file.get().parcel().send(request, response, file.get().caching());
        return true;
    }

    private boolean sentPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestedSessionId() != null) return false;
        var address = KeptAddress.of(request.getRequestURI(), request.getQueryString());
        if (address.isEmpty()) return false;
        var page = pages.find(address.get());
        if (page.isEmpty()) {
            pages.reserve(address.get()).ifPresent(slot -> request.setAttribute(Delivery.SLOT, slot));
            return false;
        }
        page.get().send(request, response, Caching.ASK_EVERY_TIME);
        return true;
    }
}
