package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{([^}]*)}");

    @Test
    void only_our_own_drawings_and_sanitised_texts_go_out_unescaped() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .flatMap(file -> UNSAFE.matcher(read(file)).results())
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(expression -> expression.matches(
                            "(.*\\.)?(mark|tile|cover)\\(\\)(\\.get\\(\\))?|page\\.marks\\(\\)\\.get\\(i\\)|(part|contact|sketch)\\.(html|onScreen|credit)\\(\\)"
                                    + "|page\\.banner\\(\\)\\.(html|credit)\\(\\)(\\.get\\(\\))?"
                                    // escaped where it is written: see GraphTest
                                    + "|frame\\.head\\(\\)\\.linkedData\\(\\)\\.get\\(\\)"));
        }
    }

    @Test
    void nothing_in_a_template_needs_a_weaker_policy() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates.filter(Files::isRegularFile).map(TemplatesTest::read))
                    .noneMatch(text -> text.matches("(?s).*(\\sstyle=|<style|\\son[a-z]+=|<script>|javascript:).*"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
