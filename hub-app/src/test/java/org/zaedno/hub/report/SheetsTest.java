package org.zaedno.hub.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;

/** What we write, read back by readers of others. */
class SheetsTest {
    private static final List<String> NASTY = List.of(
            "=HYPERLINK(\"http://example.org\",\"тук\")",
            "+359 88",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "ред\nред; и, още \"кавички\"");

    @Property(tries = 300)
    void whatever_people_write_comes_back_and_is_never_a_formula(@ForAll @Size(min = 1, max = 4) List<String> words)
            throws IOException {
        var cells = words.stream().map(Cell::of).toList();
        for (var language : List.of(Language.BG, Language.EN)) {
            var row =
                    read(csv(sheet(words, List.of(cells)), language), language).getLast();

            assertThat(row).hasSameSizeAs(words);
            for (int at = 0; at < words.size(); at++) {
                assertThat(row.get(at)).isEqualTo(CsvSheet.defused(words.get(at)));
                assertThat(row.get(at)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
                assertThat(row.get(at)).isIn(words.get(at), "'" + words.get(at));
            }
        }
    }

    @Test
    void excel_in_bulgaria_finds_cyrillic_and_columns() throws IOException {
        var bytes = csv(sheet(List.of("Име", "Брой"), List.of(List.of(Cell.of("Мария"), Cell.of(5)))), Language.BG);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\ufeffИме;Брой\r\nМария;5\r\n");
    }

    @Test
    void a_workbook_has_words_as_words_days_as_days_and_its_head_in_sight() throws IOException {
        var at = LocalDateTime.of(2027, 3, 14, 9, 30);
        var rows = IntStream.range(0, 1_200)
                .mapToObj(n -> List.of(Cell.of(NASTY.get(n % NASTY.size())), Cell.of(n), (Cell) new Cell.Moment(at)))
                .toList();
        var out = new ByteArrayOutputStream();
        XlsxSheet.write(sheet(List.of("Име", "Брой", "Кога"), rows), out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Участници");
            assertThat(sheet.getLastRowNum()).isEqualTo(1_200);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            for (int n = 0; n < rows.size(); n++) {
                var row = sheet.getRow(n + 1);
                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(NASTY.get(n % NASTY.size()));
                assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(n);
                assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
                assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(at);
            }
        }
    }

    private static Sheet sheet(List<String> head, List<List<Cell>> rows) {
        return new Sheet("Участници", head, rows::forEach);
    }

    private static byte[] csv(Sheet sheet, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvSheet.write(sheet, language, out);
        return out.toByteArray();
    }

    private static List<List<String>> read(byte[] csv, Language language) throws IOException {
        var text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(CsvSheet.separator(language))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text.substring(1)))) {
            return parser.getRecords().stream().map(record -> record.toList()).toList();
        }
    }
}
