package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.zaedno.content.language.Language;

class ReaderLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg|BG",
                "bg-BG,bg;q=0.9,en;q=0.8|BG",
                "en-GB,en|EN",
                "en;q=0.5,bg;q=0.9|BG",
                "de,en;q=0.5|EN",
                "de,fr|EN",
                "|BG"
            })
    void a_reader_is_spoken_to_in_the_language_their_browser_asks_for(String header, Language expected) {
        var request = new MockHttpServletRequest("GET", "/");
        if (header != null) request.addHeader("Accept-Language", header);

        assertThat(ReaderLanguage.preferred(request)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/bg,BG", "/en/news/x,EN", "/bgx,", "/,", "/BG,"})
    void an_address_names_its_language(String path, Language expected) {
        assertThat(ReaderLanguage.ofPath(path).orElse(null)).isEqualTo(expected);
    }
}
