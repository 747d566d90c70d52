package org.zaedno.content.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.publication.ItemId;

/**
 * When letters about an event fall due: in the morning, days before it begins and the day after it ended. What was missed is
 * made up for as long as it makes sense, by day only, and never two reminders at once.
 */
final class LetterTimes {
    /** All by the clocks in Sofia: nobody's telephone rings at night for a letter of ours. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    static final LocalTime FROM = LocalTime.of(8, 0);
    static final LocalTime UNTIL = LocalTime.of(20, 0);
    /** In days, from the one after the event: later nobody wants to be thanked. */
    static final int THANKS_FOR = 3;

    /**
     * @param fact the same whenever it is asked
     * @param since when it fell due
     */
    record Due(Occasion occasion, String fact, Instant since) {}

    private LetterTimes() {}

    static List<Due> due(ItemId event, LetterPlan plan, Instant starts, Instant ends, Instant now) {
        var clock = WallTime.of(now).shown().toLocalTime();
        if (clock.isBefore(FROM) || !clock.isBefore(UNTIL)) return List.of();
        var due = new ArrayList<Due>();
        if (now.isBefore(starts)) reminder(event, plan, starts, now, due);
        if (plan.thanks()) thanks(event, ends, now, due);
        return due;
    }

    /** The last one that is due; an earlier one that was missed is not sent beside it. */
    private static void reminder(ItemId event, LetterPlan plan, Instant starts, Instant now, List<Due> due) {
        var day = WallTime.of(starts).shown().toLocalDate();
        plan.remind().stream()
                .map(days -> new Due(
                        Occasion.REMINDER, "reminder:" + event + ":" + days + ":" + day, morning(day.minusDays(days))))
                .filter(one -> !one.since().isAfter(now))
                .max(Comparator.comparing(Due::since))
                .ifPresent(due::add);
    }

    private static void thanks(ItemId event, Instant ends, Instant now, List<Due> due) {
        var next = WallTime.of(ends.minusNanos(1)).shown().toLocalDate().plusDays(1);
        var since = morning(next);
        if (!now.isBefore(since) && now.isBefore(morning(next.plusDays(THANKS_FOR))))
            due.add(new Due(Occasion.THANKS, "thanks:" + event, since));
    }

    private static Instant morning(LocalDate day) {
        return new WallTime(day.atTime(MORNING)).instant();
    }
}
