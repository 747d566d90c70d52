package org.zaedno.content.registration;

import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/** A person on a form. Institution and town may be empty. */
public record Attendee(ParticipantId id, String name, String institution, String town) {
    /** All in characters. */
    public static final int NAME_MAX = 120;

    public static final int INSTITUTION_MAX = 160;
    public static final int TOWN_MAX = 80;

    /** @throws InvalidValue without a name, and for a text over its limit */
    public Attendee {
        name = fitting(name, NAME_MAX);
        institution = fitting(institution, INSTITUTION_MAX);
        town = fitting(town, TOWN_MAX);
        if (TypedText.saysNothing(name)) throw new InvalidValue("attendee-name");
    }

    public static Attendee named(String name, String institution, String town) {
        return new Attendee(ParticipantId.fresh(), name, institution, town);
    }

    private static String fitting(String typed, int max) {
        var line = TypedText.line(typed);
        if (line.length() > max) throw new InvalidValue("name-long", max);
        return line;
    }
}
