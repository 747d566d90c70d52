package org.zaedno.content.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.zaedno.content.safeguarding.PersonalDetails.Rule;
import org.zaedno.content.safeguarding.WrittenDates.Written;

/** The rule that {@link PersonalDetails} tells: which whole dates are somebody's birthday. */
final class BirthDates implements Rule {
    /** In years. */
    private static final int OF_AGE = 18;
    /** In characters: as far as a date stands from the word that it belongs to. */
    private static final int BEFORE = 60;

    private static final int AFTER = 30;
    private static final int BESIDE = 45;

    private static final Pattern BORN_BEFORE = words("роден|родена|родено|родени|рождена дата|дата(?:та)? на раждане"
            + "|рождени(?:ят|я)(?: \\p{L}+)? ден (?:е|беше|-)|ден(?:ят)? на раждане|раждането|родил|родила|родило|ражда|роди"
            + "|born|birth ?date|date of birth|birthday is|d\\.?o\\.?b");
    private static final Pattern BORN_AFTER =
            words("роден|родена|родено|е рождени(?:ят|я)|дата(?:та)? на раждане|раждане|born|birth|birthday");
    /** Of ideas it is also said that they were born. */
    private static final Pattern COMES_INTO_THE_WORLD = words("родил|родила|родило|ражда|роди");

    private static final Pattern CHILD = words(
            "дете|детето|детенце|детенцето|бебе|бебето|момче|момчето|момченце|момиче|момичето|момиченце|син|синът|сина"
                    + "|дъщеря|дъщерята|внук|внучка|ученик|ученичка|брат|сестра"
                    + "|child|baby|boy|girl|son|daughter|toddler|pupil|brother|sister");
    /** A day from which or until which something holds, or on which something happened. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?:^| )(?:преди|след|до|от|между|считано|after|before|until|since|from|between|by)(?: дата)? $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HAPPENED = Pattern.compile(
            "(?:^| )(?:на|през|до|от|след|преди|on|in|until|from|since|after|before|by)(?: дата)? $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LocalDate today;

    BirthDates(LocalDate today) {
        this.today = today;
    }

    @Override
    public void find(Reading reading, String section, List<Finding> found) {
        var dates = WrittenDates.in(reading.text(), today);
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            int from = i == 0 ? 0 : dates.get(i - 1).end();
            int to = i + 1 == dates.size()
                    ? reading.text().length()
                    : dates.get(i + 1).start();
            if (!date.date().isAfter(today) && isBirth(reading, date, from, to)) {
                found.add(reading.finding(
                        Detail.BIRTH_DATE,
                        section,
                        date.start(),
                        date.end(),
                        date.date().toString()));
            }
        }
    }

    /** @param from behind the date before, @param to before the next one: a word of birth belongs to the nearest */
    private boolean isBirth(Reading reading, Written date, int from, int to) {
        var left = left(reading, date, from);
        if (LIMIT.matcher(left).find()) return false;
        var born = BORN_BEFORE.matcher(left);
        while (born.find()) {
            boolean idea = COMES_INTO_THE_WORLD.matcher(born.group()).matches();
            if (!idea || CHILD.matcher(left).find()) return true;
        }
        if (BORN_AFTER.matcher(right(reading, date, to)).find()) return true;
        return CHILD.matcher(left.substring(Math.max(0, left.length() - BESIDE)))
                        .find()
                && date.date().isAfter(today.minusYears(OF_AGE))
                && !HAPPENED.matcher(left).find();
    }

    /** What stands before the date in its sentence. */
    private static String left(Reading reading, Written date, int limit) {
        int from = Math.max(limit, date.start() - BEFORE);
        while (from < date.start() && reading.partsSentences(from, date.start())) from++;
        return reading.text().substring(from, date.start());
    }

    private static String right(Reading reading, Written date, int limit) {
        int to = Math.min(limit, date.end() + AFTER);
        while (to > date.end() && reading.partsSentences(date.end(), to)) to--;
        return reading.text().substring(date.end(), to);
    }

    private static Pattern words(String any) {
        return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
