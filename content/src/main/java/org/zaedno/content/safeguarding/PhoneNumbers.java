package org.zaedno.content.safeguarding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zaedno.content.safeguarding.PersonalDetails.Rule;

/**
 * Telephone numbers: Bulgarian mobile ones by their beginning (087, 088, 089, 098, 099), landlines by a zero, the town
 * and nine digits in all, foreign ones by a plus; shorter and odder ones only right behind a word such as тел. or phone.
 * Hours, dates, sums and ranges are none.
 */
final class PhoneNumbers implements Rule {
    /** In digits, as the International Telecommunication Union allows (E.164). */
    private static final int ABROAD_MIN = 9;

    private static final int ABROAD_MAX = 15;

    private static final String APART = "[ ./-]{0,3}";
    private static final String BEGIN = "(?<![\\p{L}\\d+])(?<!\\d[-./,])";
    private static final String END = "(?!\\d)(?![-./]\\d)";
    private static final String COUNTRY = "(?:\\(?(?:\\+|00) ?359\\)?" + APART + "(?:\\(0\\))?" + APART + ")";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MOBILE = Pattern.compile(BEGIN + "(?:" + COUNTRY + "|\\(?0)" + APART + "(?:8" + APART
            + "[789]|9" + APART + "[89])\\)?(?:" + APART + "\\d){7}" + END);
    private static final Pattern LANDLINE =
            Pattern.compile(BEGIN + "\\(?0(?:2|[3-9]\\d{1,4})\\)?[ /-]{0,3}\\d{2,7}(?:[ -]\\d{2,4}){0,3}" + END);
    private static final Pattern FROM_ABROAD =
            Pattern.compile(BEGIN + COUNTRY + "\\(?[2-9]\\)?(?:" + APART + "\\(?\\d\\)?){6,8}" + END);
    private static final Pattern ABROAD =
            Pattern.compile(BEGIN + "\\+ ?[1-9]\\d{0,2}" + APART + "\\(?\\d(?:" + APART + "[()]?\\d){6,12}" + END);
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:тел(?:\\.|ефон\\p{L}*)?|моб(?:\\.|ил\\p{L}*)|gsm|джиесем|вайбър|viber|whatsapp|факс"
                    + "|tel\\.?|(?:tele)?phone|mobile|cell)(?: номер\\p{L}*| number)?[ :.№-]{0,4}"
                    + "((?:\\+|00|\\()? ?\\d(?:[ ./()-]{0,3}\\d){5,13})" + END,
            FLAGS);

    /** Two months with years, two hours, a number of the court and its year, a span of years. */
    private static final Pattern NO_PHONE = Pattern.compile(
            "(?:0?\\d|1[0-2])[./](?:19|20)\\d\\d.*|\\d\\d\\.\\d\\d ?- ?\\d\\d\\.\\d\\d.*|.*\\b(?:19|20)\\d\\d ?- ?(?:19|20)\\d\\d.*"
                    + "|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d.*");

    private final KnownContacts known;

    PhoneNumbers(KnownContacts known) {
        this.known = known;
    }

    @Override
    public void find(Reading reading, String section, List<Finding> found) {
        search(MOBILE, 0, 9, 9, reading, section, found);
        search(FROM_ABROAD, 0, 7, 9, reading, section, found);
        search(LANDLINE, 0, 8, 8, reading, section, found);
        search(ABROAD, 0, ABROAD_MIN, ABROAD_MAX, reading, section, found);
        search(NAMED, 1, 6, ABROAD_MAX, reading, section, found);
    }

    /** @param min digits without the leading zero */
    private void search(
            Pattern form, int group, int min, int max, Reading reading, String section, List<Finding> found) {
        var numbers = form.matcher(reading.text());
        while (numbers.find()) {
            if (isInAddress(reading.text(), numbers.start(group))) continue;
            var written = numbers.group(group);
            if (NO_PHONE.matcher(written).matches()) continue;
            var number = KnownContacts.number(written);
            int digits = number.replace("+", "").length();
            if (digits < min || digits > max || known.knowsPhone(number)) continue;
            add(reading, section, numbers, group, number, found);
        }
    }

    private static void add(
            Reading reading, String section, Matcher at, int group, String number, List<Finding> found) {
        int from = at.start(group);
        while (" (".indexOf(reading.text().charAt(from)) >= 0
                && !at.group(group).contains(")")) from++;
        var next = reading.finding(Detail.PHONE, section, from, at.end(group), number);
        if (found.stream().noneMatch(next::overlaps)) found.add(next);
    }

    /** The number of a page on the web is no telephone. */
    private static boolean isInAddress(String text, int at) {
        int word = at;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) word--;
        var before = text.substring(word, at);
        return before.contains("://") || before.startsWith("www.") || before.contains("=");
    }
}
