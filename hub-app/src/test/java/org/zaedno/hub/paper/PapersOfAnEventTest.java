package org.zaedno.hub.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Mark;

/** Lists, badges and certificates, read back by another program. */
class PapersOfAnEventTest {
    private static final Mark MARK = new Mark(3, 1, 2, 1, 0);
    private static final Imprint IMPRINT =
            new Imprint(Language.BG, "Среща – списък", "Пробна фондация", "https://zaedno.example", Instant.EPOCH);
    private static final String LONG = "д-р Мария-Магдалена Константинова-Хаджиниколова";

    @Test
    void a_list_of_three_hundred_has_its_columns_headed_on_every_page_and_says_which_page_it_is() throws IOException {
        var rows = IntStream.rangeClosed(1, 300)
                .mapToObj(n ->
                        List.of("" + n, n % 2 == 0 ? "Ѝорданова " + n : LONG, "Отдел „Закрила на детето“", "Варна", ""))
                .toList();

        try (var list = read(out -> Tables.write(table(rows), out))) {
            int pages = list.getNumberOfPages();
            assertThat(pages).isBetween(10, 25);
            for (int page = 1; page <= pages; page++)
                assertThat(words(list, page)).contains("Институция", "Подпис", "Страница " + page + " от " + pages);
            assertThat(words(list, 1)).containsSubsequence("Среща", "Име", "Ѝорданова 2", "Ѝорданова 4");
            assertThat(words(list, pages)).contains("Ѝорданова 300", "Записани: 300");
        }
    }

    @Test
    void a_list_is_a_table_with_heads_for_columns_and_rows_in_its_language() throws IOException {
        try (var list = read(out -> Tables.write(table(List.of(List.of("1", "Иванова, Мария", "", "", ""))), out))) {
            var all = elements(list.getDocumentCatalog().getStructureTreeRoot());

            assertThat(list.getDocumentCatalog().getLanguage()).isEqualTo("bg");
            assertThat(all)
                    .extracting(PDStructureElement::getStructureType)
                    .containsSubsequence(
                            "Document", "H1", "Table", "THead", "TR", "TH", "TBody", "TR", "TD", "TH", "TD");
            assertThat(all.stream()
                            .filter(one -> one.getStructureType().equals("TH"))
                            .map(PapersOfAnEventTest::scope))
                    .containsExactly("Column", "Column", "Column", "Column", "Column", "Row");
            assertThat(fontsAreWithin(list)).isTrue();
        }
    }

    @Test
    void badges_begin_at_the_label_that_is_free_and_long_names_stay_whole() throws IOException {
        var badges = Stream.of("Мария Иванова", LONG, "Ѝво")
                .map(name -> new BadgeSheet.Badge(name, "Карин дом", "участва", false, "AB2C3D4E"))
                .toList();

        try (var sheet = read(out -> BadgeSheets.write(new BadgeSheet(IMPRINT, MARK, "Среща", badges, 7), out))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(2);
            assertThat(words(sheet, 1))
                    .contains("Мария", "Константинова-Хаджиниколова", "AB2C-3D4E")
                    .doesNotContain("Ѝво");
            assertThat(words(sheet, 2)).contains("Ѝво");
            assertThat(fontsAreWithin(sheet)).isTrue();
        }
    }

    @Test
    void a_certificate_says_everything_in_order_and_each_in_its_own_language() throws IOException {
        var sheets = List.of(certificate(Language.BG, LONG), certificate(Language.EN, "Mary Ivanova"));

        try (var both = read(out -> CertificateSheets.write(IMPRINT, sheets, out))) {
            assertThat(words(both, 1))
                    .containsSubsequence(
                            "Пробна фондация",
                            "Удостоверение",
                            "Мария-Магдалена",
                            "взе участие в",
                            "Мрежата",
                            "5 часа",
                            "Елена Петрова",
                            "ABCD-EFGH");
            assertThat(elements(both.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .filter(one -> one.getStructureType().equals("Sect"))
                            .map(PDStructureElement::getLanguage))
                    .containsExactly("bg", "en");
            assertThat(both.getPage(1).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void two_hundred_certificates_fit_into_a_small_memory() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var made = new ProcessBuilder(
                        java, "-Xmx48m", "-cp", System.getProperty("java.class.path"), Many.class.getName(), "200")
                .redirectErrorStream(true)
                .start();

        var said = new String(made.getInputStream().readAllBytes());
        assertThat(made.waitFor()).as(said).isZero();
    }

    /** Makes so many certificates and throws them away. */
    static final class Many {
        public static void main(String[] count) {
            var sheets = IntStream.range(0, Integer.parseInt(count[0]))
                    .mapToObj(n -> certificate(Language.BG, LONG + " " + n))
                    .toList();
            CertificateSheets.write(IMPRINT, sheets, OutputStream.nullOutputStream());
        }
    }

    private static TableSheet table(List<List<String>> rows) {
        return new TableSheet(
                IMPRINT,
                MARK,
                "Списък за подпис",
                "Среща",
                List.of("15 март 2018"),
                Stream.of("№", "Име", "Институция", "Населено място", "Подпис")
                        .map(name -> new TableSheet.Column(name, 100, name.equals("Име")))
                        .toList(),
                rows,
                "Записани: " + rows.size(),
                (page, of) -> "Страница " + page + " от " + of);
    }

    private static CertificateSheet certificate(Language language, String name) {
        return new CertificateSheet(
                language,
                MARK,
                "Пробна фондация",
                "Удостоверение",
                name,
                "взе участие в",
                "Мрежата около едно семейство",
                List.of("15 март 2018", "5 часа"),
                "",
                "Елена Петрова",
                "председател",
                "Издадено на 16 март 2018",
                "Проверете",
                "https://zaedno.example/bg/verify/ABCD-EFGH",
                "ABCD-EFGH");
    }

    private static PDDocument read(Consumer<OutputStream> paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        paper.accept(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String words(PDDocument document, int page) throws IOException {
        var reading = new PDFTextStripper();
        reading.setStartPage(page);
        reading.setEndPage(page);
        return reading.getText(document).replaceAll("\\s+", " ");
    }

    private static boolean fontsAreWithin(PDDocument document) throws IOException {
        for (var page : document.getPages())
            for (var name : page.getResources().getFontNames())
                if (!page.getResources().getFont(name).isEmbedded()) return false;
        return true;
    }

    private static String scope(PDStructureElement head) {
        return ((PDTableAttributeObject) head.getAttributes().getObject(0)).getScope();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            elements.add(element);
            elements.addAll(elements(element));
        }
        return elements;
    }
}
