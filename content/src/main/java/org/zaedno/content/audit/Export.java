package org.zaedno.content.audit;

import java.util.Locale;

/** What of an event's people can be taken out of the hub. A new one needs a line here and its words, {@code activity.export.<name>}. */
public enum Export {
    ATTENDANCE_TO_SIGN,
    ATTENDANCE,
    BADGES,
    CERTIFICATES,
    /** Who registered, with the columns that were chosen. */
    PARTICIPANTS,
    /** Nobody by name. */
    NUMBERS;

    /** As in the log and in keys of translations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
