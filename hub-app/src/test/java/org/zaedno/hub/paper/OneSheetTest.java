package org.zaedno.hub.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Mark;

/** Read back by another program: PDFBox's reading side shares nothing with what we write but the format. */
class OneSheetTest {
    private static final String ADDRESS = "https://zaedno.example/bg/practices/edna";

    @Test
    void bulgarian_words_are_found_again_letter_by_letter() throws IOException {
        try (var sheet = read(sheet(part("<p>Щъркел, ѝ, жаба – „юг“ и №\u00a05 за 100\u00a0€.</p>")))) {
            assertThat(words(sheet)).contains("Щъркел, ѝ, жаба – „юг“ и № 5 за 100 €.", "Лиценз", ADDRESS);
        }
    }

    @Test
    void it_says_its_title_its_language_and_that_it_has_a_structure() throws IOException {
        try (var sheet = read(sheet(part("<p>Увод.</p><ol><li><strong>Първо.</strong> А</li><li>Второ</li></ol>")))) {
            var catalog = sheet.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("bg");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(sheet.getDocumentInformation().getTitle()).isEqualTo("Един човек за връзка");
            assertThat(types(catalog.getStructureTreeRoot()))
                    .containsExactly(
                            "Document",
                            "P",
                            "H1",
                            "P",
                            "H2",
                            "P",
                            "L",
                            "LI",
                            "Lbl",
                            "LBody",
                            "LI",
                            "Lbl",
                            "LBody",
                            "P",
                            "P",
                            "Link");
            for (var name : sheet.getPage(0).getResources().getFontNames())
                assertThat(sheet.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 200, 5_000})
    void however_long_the_text_it_is_one_page_with_every_part_begun_and_its_address(int sentences) throws IOException {
        var parts = IntStream.range(0, 9)
                .mapToObj(n ->
                        new Sheet.Part("Част " + n, "<p>" + "Дума с още думи. ".repeat(sentences) + "</p>", n == 6))
                .toList();

        try (var sheet = read(sheet(parts))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(words(sheet)).contains("Част 0", "Част 8", ADDRESS);
            if (sentences == 1) assertThat(words(sheet)).doesNotContain("Съкратено", "…");
            if (sentences > 40) assertThat(words(sheet)).contains("Съкратено", "Дума с още думи. …");
        }
    }

    @Test
    void of_a_long_list_every_step_is_still_told() throws IOException {
        var steps = IntStream.rangeClosed(1, 12)
                .mapToObj(
                        n -> "<li><strong>Стъпка номер " + n + ".</strong> " + "Дума с още думи. ".repeat(30) + "</li>")
                .collect(Collectors.joining());

        try (var sheet = read(sheet(part("<ol>" + steps + "</ol>")))) {
            assertThat(words(sheet)).contains("Стъпка номер 1.", "Стъпка номер 12.", "Съкратено", "…");
        }
    }

    @Test
    void what_is_kept_of_a_shortened_text_is_kept_to_the_letter() {
        assertThat(shortened("<p>За <strong>четири</strong>, после шест. И пак.</p><p>Друго изречение.</p>", 7))
                .isEqualTo("За четири, после шест. И пак.\u00a0…");
        assertThat(shortened("<p><strong>Първо.</strong> После това. И трето нещо накрая.</p>", 4))
                .isEqualTo("Първо. После това.\u00a0…");
    }

    private static String shortened(String html, int most) {
        return Shortening.of(Blocks.of(html), most).blocks().getFirst().pieces().stream()
                .map(Block.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void one_endless_sentence_and_signs_no_face_has_break_nothing() throws IOException {
        var endless = "<p>" + "безкрай ".repeat(20_000) + "</p><p>" + "ъ".repeat(5_000) + " 😀 ﷽</p>";

        try (var sheet = read(sheet(part(endless)))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static List<Sheet.Part> part(String html) {
        return List.of(new Sheet.Part("Проблемът", html, false));
    }

    private static Sheet sheet(List<Sheet.Part> parts) {
        return new Sheet(
                Language.BG,
                new Mark(3, 1, 2, 1, 0),
                "Пробна фондация",
                "Добра практика",
                "Един човек за\u00a0връзка",
                "Увод",
                Optional.empty(),
                List.of(),
                parts,
                "Лиценз: CC BY 4.0",
                "Съкратено.",
                ADDRESS,
                Instant.EPOCH);
    }

    private static PDDocument read(Sheet sheet) throws IOException {
        return Loader.loadPDF(OneSheet.of(sheet));
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> types(PDStructureNode node) {
        var types = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            types.add(element.getStructureType());
            types.addAll(types(element));
        }
        return types;
    }
}
