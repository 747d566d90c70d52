package org.zaedno.hub.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook: the head stays in sight, days are days, words are words whatever they begin with. */
final class XlsxSheet {
    /** Rows kept before they are written out. */
    private static final int FLUSHED = 500;
    /** In characters of the usual face. */
    private static final int WIDTH = 24;
    /** In characters, of a cell: Excel's own. */
    private static final int CELL_MAX = 32_767;

    private static final String MOMENT = "dd.mm.yyyy hh:mm";

    private final Worksheet sheet;
    private int row;

    private XlsxSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet table, OutputStream to) throws IOException {
        try (var book = new Workbook(to, "Zaedno", "1.0")) {
            var sheet = book.newWorksheet(table.name());
            var xlsx = new XlsxSheet(sheet);
            sheet.freezePane(0, 1);
            for (int at = 0; at < table.head().size(); at++) {
                sheet.width(at, WIDTH);
                sheet.value(0, at, table.head().get(at));
                sheet.style(0, at).bold().wrapText(true).set();
            }
            xlsx.row = 1;
            table.rows().accept(xlsx::row);
            sheet.finish();
        }
    }

    private void row(List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) cell(at, cells.get(at));
        row++;
        try {
            if (row % FLUSHED == 0) sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void cell(int at, Cell cell) {
        switch (cell) {
            case Cell.Whole(long number) -> sheet.value(row, at, number);
            case Cell.Moment(var moment) -> {
                sheet.value(row, at, moment);
                sheet.style(row, at).format(MOMENT).set();
            }
            case Cell.Words(var words) -> {
                if (!words.isEmpty()) sheet.inlineString(row, at, fit(words));
            }
        }
    }

    /** What XML cannot hold is left out. */
    private static String fit(String words) {
        var clean = words.codePoints()
                .filter(sign -> sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF || sign == '\n' || sign == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.substring(0, Math.min(clean.length(), CELL_MAX));
    }
}
