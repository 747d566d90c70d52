package org.zaedno.content.mail;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Which letters about an event go by themselves.
 *
 * @param remind how many days before, the earliest first; empty: nobody is reminded
 * @param thanks the day after, to those who came
 */
public record LetterPlan(List<Integer> remind, boolean thanks) {
    /** What can be chosen, in days: more often or longer before nobody wants to be told. */
    public static final List<Integer> DAYS = List.of(14, 7, 5, 3, 2, 1);

    public static final int REMINDERS_MAX = 3;

    /** Until somebody chooses otherwise. */
    public static final LetterPlan USUAL = new LetterPlan(List.of(3, 1), true);

    /** @throws InvalidValue for more than three reminders, and for other days */
    public LetterPlan {
        remind = remind.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (remind.size() > REMINDERS_MAX) throw new InvalidValue("reminders-many", REMINDERS_MAX);
        if (!DAYS.containsAll(remind)) throw new InvalidValue("reminder-days");
    }

    public static LetterPlan reminding(Collection<Integer> days, boolean thanks) {
        return new LetterPlan(List.copyOf(days), thanks);
    }
}
