package org.zaedno.content.safeguarding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zaedno.content.safeguarding.PersonalDetails.Rule;

/**
 * Numbers that the state gives to one person. ЕГН (Наредба № РД-02-20-9 от 2012 г.): six digits of the birth date, the
 * month plus 20 before 1900 and plus 40 from 2000 on, three of order, one that checks. ЛНЧ: ten digits, the last one
 * checks. Nine of ten other numbers are refused by the check digit, most of the rest by the date; a ЛНЧ has no date, so
 * it counts only where the text names it.
 */
final class PersonalNumbers implements Rule {
    private static final int[] EGN = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    private static final int[] LNCH = {21, 19, 17, 13, 11, 9, 7, 3, 1};
    private static final int DIGITS = 10;

    private static final String APART = "(?: ?[-./] ?| )";
    /** Digits with at most one sign between them; no letter and no plus right before, but the number's own name. */
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}+*#_])(?<!\\d[-./])\\d(?:" + APART + "?\\d)*+|(?<=егн|лнч|egn|lnch)\\d(?:" + APART
                    + "?\\d)*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Accounts and books have long numbers with a name; ten digits inside them are nobody's. */
    private static final Pattern OTHER_NUMBERS = Pattern.compile(
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b|\\bIS[BS]N[-: 0-9]*[0-9X]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern APART_SIGNS = Pattern.compile(APART);
    private static final Pattern EGN_NAME =
            named("[еe]\\.?г\\.?[нh]|egn|единен граждански номер|personal (?:id|number)");
    private static final Pattern LNCH_NAME = named("лнч|личен номер на чужденец|lnch|foreigner.s (?:personal )?number");

    /** As people part the ten digits: date and rest, pairs, one by one, as a telephone. Other partings are sums and series. */
    private static final Set<List<Integer>> PARTED = Set.of(
            List.of(10),
            List.of(6, 4),
            List.of(2, 2, 2, 4),
            List.of(2, 2, 2, 3, 1),
            List.of(6, 3, 1),
            List.of(6, 2, 2),
            List.of(2, 2, 2, 2, 2),
            List.of(2, 4, 4),
            List.of(4, 4, 2),
            List.of(4, 3, 3),
            List.of(3, 3, 4),
            List.of(5, 5),
            List.of(4, 6),
            List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

    private final LocalDate today;

    PersonalNumbers(LocalDate today) {
        this.today = today;
    }

    @Override
    public void find(Reading reading, String section, List<Finding> found) {
        var others = OTHER_NUMBERS.matcher(reading.text()).results().toList();
        RUN.matcher(reading.text())
                .results()
                .filter(run -> others.stream().noneMatch(o -> run.start() < o.end() && o.start() < run.end()))
                .forEach(run -> inRun(run, reading, section, found));
    }

    private void inRun(MatchResult run, Reading reading, String section, List<Finding> found) {
        var groups = groups(run);
        for (int first = 0; first < groups.size(); first++) {
            int digits = 0;
            for (int last = first; last < groups.size() && digits < DIGITS; last++) {
                digits += groups.get(last).length();
                if (digits != DIGITS) continue;
                var candidate = groups.subList(first, last + 1);
                int from = candidate.getFirst().start;
                int to = candidate.getLast().end;
                boolean whole = candidate.size() == groups.size();
                kind(reading, candidate, from, whole)
                        .ifPresent(kind ->
                                found.add(reading.finding(kind, section, from, to, digits(reading.text(), from, to))));
            }
        }
    }

    private Optional<Detail> kind(Reading reading, List<Group> candidate, int from, boolean whole) {
        var digits = new StringBuilder();
        candidate.forEach(group -> digits.append(reading.text(), group.start, group.end));
        var parts = candidate.stream().map(Group::length).toList();
        boolean plain = whole ? PARTED.contains(parts) : parts.size() <= 2 && PARTED.contains(parts);
        if (isEgn(digits, today) && (plain || isNamed(EGN_NAME, reading, from)))
            return Optional.of(Detail.PERSONAL_NUMBER);
        if (checks(digits, LNCH, 10) && isNamed(LNCH_NAME, reading, from)) return Optional.of(Detail.FOREIGNERS_NUMBER);
        return Optional.empty();
    }

    /** Ten digits with a birth date that has been and the right check digit. */
    static boolean isEgn(CharSequence digits, LocalDate today) {
        return checks(digits, EGN, 11)
                && birth(digits).filter(birth -> !birth.isAfter(today)).isPresent();
    }

    private static Optional<LocalDate> birth(CharSequence digits) {
        int year = pair(digits, 0);
        int month = pair(digits, 2);
        int century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
        try {
            return Optional.of(LocalDate.of(century + year, month > 40 ? month - 40 : month % 20, pair(digits, 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean checks(CharSequence digits, int[] weights, int modulus) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
        return sum % modulus % 10 == digits.charAt(9) - '0';
    }

    private static int pair(CharSequence digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    static String digits(String text, int from, int to) {
        return text.substring(from, to).replaceAll("[^0-9]", "");
    }

    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static List<Group> groups(MatchResult run) {
        var groups = new ArrayList<Group>();
        int start = run.start();
        var apart = APART_SIGNS.matcher(run.group());
        while (apart.find()) {
            groups.add(new Group(start, run.start() + apart.start()));
            start = run.start() + apart.end();
        }
        groups.add(new Group(start, run.end()));
        return groups;
    }

    /** The name stands before the number, with no other number between. */
    private static Pattern named(String names) {
        return Pattern.compile("(?:" + names + ")[^0-9\\n]{0,25}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isNamed(Pattern name, Reading reading, int from) {
        return name.matcher(reading.text().substring(Math.max(0, from - 60), from))
                .find();
    }
}
