package org.zaedno.hub.security;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;
import org.zaedno.hub.operations.HubSettings;

/**
 * In production the session's cookie travels over TLS only. A trial may be opened from a phone on the same network,
 * where there is none; browsers take localhost for safe in either case.
 */
@Component
class SessionCookie implements ServletContextInitializer {
    private final HubSettings settings;

    SessionCookie(HubSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (!settings.isTrial()) context.getSessionCookieConfig().setSecure(true);
    }
}
