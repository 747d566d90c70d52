package org.zaedno.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmedTextTest {

    private final StemmedText whole = StemmedText.whole();
    private final StemmedText loose = StemmedText.withoutStopWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "семейство семейства семейството семействата",
                "проект проекти проектът проектите",
                "услуга услуги услугата услугите",
                "грижа грижи грижата грижите",
                "приемен приемна приемни приемната приемните",
                "закон закони законът закона",
                "реинтеграция реинтеграцията реинтеграции реинтеграциите",
                "деинституционализация деинституционализацията",
                "child child's",
                "family families family's",
                "support supported supporting supports"
            })
    void forms_of_one_word_meet(String forms) throws IOException {
        assertThat(terms(whole, forms))
                .hasSameSizeAs(forms.split(" "))
                .containsOnly(terms(whole, forms).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"дом, дума", "закон, законност", "family, familiar"})
    void different_words_stay_apart(String one, String other) throws IOException {
        assertThat(terms(whole, one)).isNotEqualTo(terms(whole, other));
    }

    @Test
    void each_word_goes_by_its_own_script() throws IOException {
        assertThat(terms(whole, "Проектите Families 2025")).containsExactly("проект", "famili", "2025");
    }

    @ParameterizedTest
    @CsvSource({
        "се\u0301мейство, семейство",
        "семеи\u0306ство, семейство",
        "\u045D, и",
        "ЗАКОН, закон",
        "за\u00ADкон, закон",
        "café, cafe",
        "cafe\u0301, cafe"
    })
    void one_letter_is_one_letter_however_it_was_written(String written, String plain) throws IOException {
        assertThat(terms(whole, written)).isEqualTo(terms(whole, plain));
    }

    @Test
    void offsets_stay_those_of_the_text_as_written() throws IOException {
        try (var stream = whole.tokenStream("", "За\u0301кон за се\u0301мейства")) {
            var offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            var found = new ArrayList<List<Integer>>();
            while (stream.incrementToken()) found.add(List.of(offsets.startOffset(), offsets.endOffset()));
            assertThat(found).containsExactly(List.of(0, 6), List.of(7, 9), List.of(10, 20));
        }
    }

    @Test
    void documents_keep_their_stop_words_and_loose_words_lose_them() throws IOException {
        assertThat(terms(whole, "закон за децата and the law")).hasSize(6);
        assertThat(terms(loose, "закон за децата and the law"))
                .filteredOn(term -> !Beginning.is(term))
                .hasSize(3);
    }

    @Test
    void words_to_complete_keep_their_endings() {
        assertThat(new PlainText().words("Приемните се\u0301мейства, café №2"))
                .containsExactly("приемните", "семейства", "cafe", "2");
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        }
        return terms;
    }
}
