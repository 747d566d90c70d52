package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A day, chosen or typed as people here write it, in the reader's language. The calendar opens by its button only: over
 * a form in which somebody types it is in the way.
 */
public class DayField extends DatePicker {
    public DayField(String label) {
        setLabel(label);
        setAutoOpen(false);
        setLocale(getLocale());
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        var names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(week(names.getWeekdays()))
                .setWeekdaysShort(week(names.getShortWeekdays()))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setDateFormats("d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setToday(getTranslation("editor.moment.today"))
                .setCancel(getTranslation("workspace.question.no"));
    }

    /** Java counts the days from 1. */
    private static List<String> week(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
