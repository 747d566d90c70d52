package org.zaedno.content.event;

import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.tenancy.InvalidValue;

/** Where people come to. Each text may be empty, in one language or in both. */
public record EventPlace(Names venue, Names town, Names address, Optional<WebLink> map) {
    /** All in characters. */
    public static final int VENUE_MAX = 160;

    public static final int TOWN_MAX = 80;
    public static final int ADDRESS_MAX = 200;

    public static final EventPlace NOWHERE =
            new EventPlace(new Names("", ""), new Names("", ""), new Names("", ""), Optional.empty());

    /** @throws InvalidValue for a text over its limit */
    public EventPlace {
        venue = fitting(venue, VENUE_MAX);
        town = fitting(town, TOWN_MAX);
        address = fitting(address, ADDRESS_MAX);
    }

    private static Names fitting(Names names, int max) {
        return new Names(fitting(names.bg(), max), fitting(names.en(), max));
    }

    private static String fitting(String text, int max) {
        var line = TypedText.line(text);
        if (line.length() > max) throw new InvalidValue("name-long", max);
        return line;
    }
}
