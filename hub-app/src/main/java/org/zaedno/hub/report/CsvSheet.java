package org.zaedno.hub.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.zaedno.content.language.Language;

/**
 * A table as RFC 4180 has it, in UTF-8 with its mark, so that Excel reads Cyrillic. In Bulgarian parted by semicolons, in English
 * by commas: that is what Excel expects where the comma is the decimal mark, and where it is not. Words that a spreadsheet would
 * compute get an apostrophe in front, as OWASP advises (CSV Injection).
 */
final class CsvSheet {
    private static final char MARK = '\ufeff';
    private static final String LINE_END = "\r\n";
    /** What makes a formula, also in the wide forms that programs fold; a tab or a line end in front hides one. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Writer out;
    private final char separator;

    private CsvSheet(Writer out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    static void write(Sheet sheet, Language language, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        var csv = new CsvSheet(out, separator(language));
        out.write(MARK);
        csv.row(sheet.head().stream().map(Cell::of).toList());
        sheet.rows().accept(csv::row);
        out.flush();
    }

    static char separator(Language language) {
        return language == Language.EN ? ',' : ';';
    }

    private void row(List<Cell> cells) {
        try {
            for (int at = 0; at < cells.size(); at++) {
                if (at > 0) out.write(separator);
                out.write(text(cells.get(at)));
            }
            out.write(LINE_END);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Whole(long number) -> Long.toString(number);
            case Cell.Moment(var at) -> MOMENT.format(at);
            case Cell.Words(var words) -> quoted(defused(words));
        };
    }

    /** Unchanged where no program would take it for a formula. */
    static String defused(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private String quoted(String words) {
        boolean plain =
                words.chars().noneMatch(sign -> sign == '"' || sign == separator || sign == '\n' || sign == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
