package org.zaedno.search.analysis;

import java.util.List;

/**
 * Numbers and dates, the same however they are written: {@code 1 500} and {@code 1500}, {@code 1,5} and {@code 1.5},
 * {@code 12.03.2026}, {@code 12/3/2026} and {@code 2026-03-12}. A date is also found by its year.
 */
final class Numbers {

    static void cut(Run run, int first, int last, List<Part> parts) {
        int start = run.start(first);
        int end = run.stop(last);
        int size = last - first + 1;
        if (size == 3 && isDate(run, first)) {
            date(run.text(first), run.text(first + 1), run.text(last), start, end, parts);
        } else if (size == 1) {
            parts.add(new Part(run.text(first), start, end, false));
        } else if (isGrouped(run, first, last)) {
            parts.add(new Part(joined(run, first, last, ""), start, end, false));
        } else if (isPoint(run, last) && isGroupedBefore(run, first, last)) {
            parts.add(new Part(joined(run, first, last - 1, "") + "." + run.text(last), start, end, false));
        } else if (size == 2 && isPoint(run, last)) {
            parts.add(new Part(joined(run, first, last, "."), start, end, false));
            if (isGroup(run, first, last)) parts.add(new Part(joined(run, first, last, ""), start, end, true));
        } else if (allJoinedBy(run, first, last, '.')) {
            parts.add(new Part(joined(run, first, last, "."), start, end, false));
        } else {
            for (int n = first; n <= last; n++) parts.add(new Part(run.text(n), run.start(n), run.stop(n), false));
        }
    }

    /** Year, month and day, as machines write them. */
    static boolean isIsoDate(Run run, int first) {
        return run.size(first) == 4 && isDayOrMonth(run, first + 1, 12) && isDayOrMonth(run, first + 2, 31);
    }

    static void isoDate(Run run, int first, List<Part> parts) {
        date(run.text(first + 2), run.text(first + 1), run.text(first), run.start(first), run.stop(first + 2), parts);
    }

    private static boolean isDate(Run run, int first) {
        char joint = run.joint(first + 1);
        boolean full = run.size(first + 2) == 4;
        boolean brief = run.size(first) == 2 && run.size(first + 1) == 2 && run.size(first + 2) == 2;
        return (joint == '.' || joint == '/')
                && run.joint(first + 2) == joint
                && (full || brief)
                && isDayOrMonth(run, first, 31)
                && isDayOrMonth(run, first + 1, 12);
    }

    private static boolean isDayOrMonth(Run run, int segment, int most) {
        if (run.size(segment) > 2) return false;
        int number = Integer.parseInt(run.text(segment));
        return number >= 1 && number <= most;
    }

    private static void date(String day, String month, String year, int start, int end, List<Part> parts) {
        var whole = year.length() == 2 ? "20" + year : year;
        parts.add(new Part(Integer.parseInt(day) + "." + Integer.parseInt(month) + "." + whole, start, end, false));
        parts.add(new Part(whole, start, end, true));
    }

    /** Thousands apart: by spaces whenever they stand so, by points or commas from the second on, since one may be a decimal. */
    private static boolean isGrouped(Run run, int first, int last) {
        if (last == first) return false;
        char joint = run.joint(first + 1);
        return (joint == ' ' || last - first > 1 && joint != '/')
                && allJoinedBy(run, first, last, joint)
                && isGroup(run, first, last);
    }

    /** Thousands apart by one sign and a decimal behind another: 1.500,50. */
    private static boolean isGroupedBefore(Run run, int first, int last) {
        char joint = run.joint(first + 1);
        return joint != run.joint(last)
                && joint != '/'
                && allJoinedBy(run, first, last - 1, joint)
                && isGroup(run, first, last - 1);
    }

    private static boolean isGroup(Run run, int first, int last) {
        for (int n = first + 1; n <= last; n++) if (run.size(n) != 3) return false;
        return run.size(first) <= 3 && run.letters[run.begin(first)] != '0';
    }

    private static boolean isPoint(Run run, int segment) {
        return run.joint(segment) == '.' || run.joint(segment) == ',';
    }

    private static boolean allJoinedBy(Run run, int first, int last, char joint) {
        for (int n = first + 1; n <= last; n++) if (run.joint(n) != joint) return false;
        return true;
    }

    private static String joined(Run run, int first, int last, String by) {
        var text = new StringBuilder(run.text(first));
        for (int n = first + 1; n <= last; n++) text.append(by).append(run.text(n));
        return text.toString();
    }

    private Numbers() {}
}
