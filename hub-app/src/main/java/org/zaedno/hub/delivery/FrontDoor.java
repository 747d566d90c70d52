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

    FrontDoor(Assets assets, PageCache pages) {
        this.assets = assets;
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        if (isReading(request) && (sentFile(request, response) || sentPage(request, response))) return;
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) { // a percent sign without a number, half a letter
            if (!response.isCommitted()) response.sendError(unreadable.getErrorCode());
        }
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
