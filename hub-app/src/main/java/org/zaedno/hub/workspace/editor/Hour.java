package org.zaedno.hub.workspace.editor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A day and an hour as the clocks in Sofia show them. Twice a year they do not say one thing: in spring an hour is left
 * out, in autumn one comes twice.
 */
record Hour(LocalDateTime shown) {
    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    static Hour of(Instant instant) {
        return new Hour(LocalDateTime.ofInstant(instant, SOFIA));
    }

    /** What it can mean, the earlier first: nothing, one instant or two. */
    List<Instant> meanings() {
        return SOFIA.getRules().getValidOffsets(shown).stream()
                .map(shown::toInstant)
                .sorted()
                .toList();
    }

    /** The first hour that is shown again, where this one is left out; else this one. */
    Hour orNext() {
        var gap = SOFIA.getRules().getTransition(shown);
        return gap == null || !gap.isGap() ? this : new Hour(gap.getDateTimeAfter());
    }
}
