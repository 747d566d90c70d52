package org.zaedno.hub.workspace.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where everything is searched, in the workspace or the coalition's room in which the person is. Relative to {@code /space/}. */
public final class SearchRoom {
    public static final String SEGMENT = "search";
    /** Nobody's duty: whoever comes into the coalition's room searches there too. */
    public static final String OF_THE_COALITION = CoalitionRoom.SLUG + "/" + SEGMENT;

    private SearchRoom() {}

    /** Empty where the person is in neither. */
    public static Optional<String> here() {
        var standing = Standing.now();
        return standing.acting()
                .map(acting -> acting.workspace().slug() + "/" + SEGMENT)
                .or(() -> standing.room().map(room -> OF_THE_COALITION));
    }

    /** @param query as it stands in an address */
    public static String asking(String room, String query) {
        return query.isEmpty() ? room : room + "?" + query;
    }

    static String words(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
