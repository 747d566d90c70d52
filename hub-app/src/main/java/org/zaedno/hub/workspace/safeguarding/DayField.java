package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.zaedno.content.safeguarding.Question;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** A day, chosen or written, in the reader's language. */
class DayField extends DatePicker {
    DayField(Question question) {
        this("safeguarding.question." + FindingList.key(question));
    }

    DayField(String label) {
        var locale = ReadersLanguage.current().locale();
        setLabel(getTranslation(label));
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("safeguarding.day.today"))
                .setCancel(getTranslation("safeguarding.day.cancel"))
                .setDateFormat(locale.getLanguage().equals("bg") ? "dd.MM.yyyy" : "dd/MM/yyyy"));
    }

    /** From Sunday, as the component wants them. */
    private static java.util.List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
