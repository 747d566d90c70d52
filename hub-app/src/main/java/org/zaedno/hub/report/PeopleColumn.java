package org.zaedno.hub.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of a participant and may be taken along. Needs and answers are asked for apart. */
public enum PeopleColumn {
    NUMBER,
    NAME,
    INSTITUTION,
    TOWN,
    KIND,
    WAY,
    STATE,
    EMAIL,
    LANGUAGE,
    REGISTERED,
    PRESENT,
    MARKED,
    CONSENTS;

    /** Enough to know who comes, and nothing by which to reach them. */
    public static final List<PeopleColumn> USUAL = List.of(NUMBER, NAME, INSTITUTION, TOWN, KIND, WAY, STATE, PRESENT);

    /** As in an address and in the log. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PeopleColumn> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
