package org.zaedno.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person was going when they had to sign in. It travels in the address of the form, not in a session: a session
 * of somebody unknown is short, and a hub that was restarted knows none.
 */
public final class WayBack {
    static final String PARAMETER = "to";

    /** Inside the workspaces of this hub or at the door of an event, and nowhere else; longer ones no view of ours makes. */
    private static final Pattern INSIDE =
            Pattern.compile("/space/[\\p{Graph}&&[^\\\\]]{0,1900}|/checkin/[0-9a-f-]{36}/(?:bg|en)");

    private WayBack() {}

    /** @return an address that a form may send people to, empty for anything that could lead out of the hub */
    static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .filter(address -> INSIDE.matcher(address).matches());
    }

    /** The form, from which the person comes back to what they asked for. */
    static String signInFor(HttpServletRequest request) {
        var query = request.getQueryString();
        return signInFor(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** For who was on the way to this address. */
    public static String signInFor(String address) {
        return "/sign-in" + (INSIDE.matcher(address).matches() ? "?" + parameter(address) : "");
    }

    /** For an address with a query already: what was asked for is not forgotten. Empty where nothing was. */
    static String kept(HttpServletRequest request) {
        return asked(request).map(address -> "&" + parameter(address)).orElse("");
    }

    private static String parameter(String address) {
        return PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
