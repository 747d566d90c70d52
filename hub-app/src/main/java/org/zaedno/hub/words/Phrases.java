package org.zaedno.hub.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;

/** The hub's words in one language. Immutable; safe for many threads. */
public final class Phrases {
    private final Language language;
    private final Locale locale;
    private final Map<String, String> texts;
    private final Dates dates;

    Phrases(Language language, Map<String, String> texts) {
        this.language = language;
        this.locale = Locale.of(language == Language.EN ? "en" : "bg");
        this.dates = new Dates(locale);
        this.texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> Typography.flow(text.getValue())));
    }

    public Language language() {
        return language;
    }

    /**
     * The text under this key. With arguments it is a {@link MessageFormat}, as in Vaadin; without, it is taken as it
     * stands.
     *
     * @throws NoSuchElementException when nobody wrote this text
     */
    public String text(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) throw new NoSuchElementException("No text " + key + " in " + language);
        return arguments.length == 0 ? text : Gaps.filled(text, arguments).orElseGet(() -> formatted(text, arguments));
    }

    private String formatted(String text, Object... arguments) {
        return new MessageFormat(text, locale).format(arguments);
    }

    /** A whole number as it is written in this language: four figures stand together in Bulgarian. */
    public String number(long number) {
        var format = NumberFormat.getIntegerInstance(locale);
        if (language != Language.EN && number < 10_000) format.setGroupingUsed(false);
        return format.format(number);
    }

    /** As beside a name: 24 ноември 2017. */
    public String date(Instant instant) {
        return dates.plain(instant);
    }

    /** As in a sentence: 24 ноември 2017 г. */
    public String dateInText(Instant instant) {
        return dates.inText(instant);
    }

    /** At the head of a page, for a day near today: Вторник, 27 февруари. */
    public String dayOfWeek(Instant instant) {
        return dates.inWeek(instant);
    }

    /** For machines, the same day: 2017-11-24. */
    public String day(Instant instant) {
        return Dates.day(instant);
    }

    /** Day, month, year and the hour, as beside a name. */
    public String dateAndTime(Instant instant) {
        return dates.withTime(instant);
    }

    /** The hour of a day to the second, as a clock shows it: 12:03:05. */
    public String clock(Instant instant) {
        return Dates.clock(instant);
    }

    /** The hour alone, where the day stands above. */
    public String hour(Instant instant) {
        return dates.hourOnly(instant);
    }
}
