package org.zaedno.content.safeguarding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole dates, day, month and year, as people write them in Bulgarian and English. */
final class WrittenDates {
    /** A year of two digits can be of the last hundred years only. */
    private static final int SHORT_YEARS = 100;

    /** From three letters on a month is known: ноем, септ, oct. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("яну", 1),
            Map.entry("ян", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("май", 5),
            Map.entry("юни", 6),
            Map.entry("юли", 7),
            Map.entry("авг", 8),
            Map.entry("сеп", 9),
            Map.entry("окт", 10),
            Map.entry("ное", 11),
            Map.entry("дек", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?<year>(?:18|19|20)\\d\\d)";
    private static final String MONTH_WORD =
            "(?<month>януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември"
                    + "|(?:ян|яну|фев|февр|мар|апр|авг|сеп|септ|окт|ное|ноем|дек)\\.?"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";
    private static final String BEGIN = "(?<![\\p{L}\\d])(?<!\\d[./-])";
    private static final String END = "(?![\\d])(?![./-]\\d)";

    private static final List<Pattern> FORMS = List.of(
            form(DAY + "(?:-?(?:и|ви|ри|ти|ми|st|nd|rd|th))?(?: of)? " + MONTH_WORD + ",? " + YEAR),
            form(MONTH_WORD + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR),
            form(DAY + "(?: ?[./-] ?)(?<month>0?[1-9]|1[0-2])(?: ?[./-] ?)" + YEAR),
            form(YEAR + "[./-](?<month>0?[1-9]|1[0-2])[./-]" + DAY),
            form(DAY + "[. ] ?(?<month>viii|vii|vi|iv|v|iii|ii|ix|xii|xi|x|i)[. ] ?" + YEAR),
            form(DAY + "[./-](?<month>0?[1-9]|1[0-2])[./-](?<year>\\d\\d)"));

    record Written(int start, int end, LocalDate date) {}

    private WrittenDates() {}

    /** In the order of the text, none inside another. */
    static List<Written> in(String text, LocalDate today) {
        var found = new ArrayList<Written>();
        for (var form : FORMS) {
            var dates = form.matcher(text);
            while (dates.find()) {
                int start = dates.start();
                int end = dates.end();
                if (found.stream().anyMatch(other -> start < other.end && other.start < end)) continue;
                date(dates, today).ifPresent(date -> found.add(new Written(start, end, date)));
            }
        }
        found.sort(Comparator.comparingInt(Written::start));
        return found;
    }

    private static Optional<LocalDate> date(Matcher found, LocalDate today) {
        try {
            int year = Integer.parseInt(found.group("year"));
            if (year < SHORT_YEARS) {
                year += today.getYear() / 100 * 100;
                if (year > today.getYear()) year -= 100;
            }
            return Optional.of(LocalDate.of(year, month(found.group("month")), Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        var word = written.toLowerCase(java.util.Locale.ROOT).replace(".", "");
        int roman = ROMAN.indexOf(word);
        return roman >= 0 ? roman + 1 : MONTHS.get(word.substring(0, Math.min(3, word.length())));
    }

    private static Pattern form(String pattern) {
        return Pattern.compile(BEGIN + pattern + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
