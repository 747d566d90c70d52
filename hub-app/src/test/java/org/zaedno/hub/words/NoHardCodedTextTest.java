package org.zaedno.hub.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader reads is in the two files of texts and nowhere else. */
class NoHardCodedTextTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}\\p{Ll}+( \\p{L}+)*[.…:?]?$");
    /** Where a literal reaches a reader: components, captions, notices, page parts. */
    private static final Pattern SHOWN = Pattern.compile(
            "(new (H[1-6]|Span|Button|Paragraph|Div|Anchor|TextField|TextArea|"
                    + "Select|ComboBox|RouterLink|Text|Notification|Checkbox|PasswordField|EmailField)\\(|setLabel\\(|setText\\(|"
                    + "setPlaceholder\\(|setHelperText\\(|setTitle\\(|setAriaLabel\\(|setErrorMessage\\(|"
                    + "setTooltipText\\(|Notification\\.show\\(|@PageTitle\\()\\s*\"(?![#/]|mailto|https?:)[^\"]*\\p{L}{2}");

    /** A grid's column; an answer's header has two arguments. */
    private static final Pattern COLUMN = Pattern.compile("setHeader\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"\\s*\\)");

    private static final Pattern TEMPLATE_CODE = Pattern.compile(
            "<%--.*?--%>|@(import|param|if|elseif|for)[^\\n]*|@template\\.[^\\n]*|@(else|endif|endfor)|"
                    + "\\$(unsafe)?\\{[^}]*}|!\\{[^}]*}",
            Pattern.DOTALL);
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile("(title|alt|aria-label|placeholder|content)=\"([^\"]*\\p{L}{2}[^\"]*)\"");
    /** Machines read these. */
    private static final List<String> META = List.of(
            "width=device-width, initial-scale=1",
            "light dark",
            "website",
            "noindex",
            "max-image-preview:large",
            "summary_large_image");

    @Test
    void templates_hold_no_words() {
        assertThat(Sources.templates()
                        .flatMap(template -> words(template).map(found -> template.name() + ": " + found)))
                .isEmpty();
    }

    @Test
    void java_holds_no_bulgarian() {
        assertThat(Sources.java()
                        .filter(source -> !Exempt.ABOUT_LETTERS.contains(source.name()))
                        .flatMap(source -> literals(source)
                                .filter(literal -> literal.matches(".*\\p{IsCyrillic}.*"))
                                .map(found -> source.name() + ": " + found)))
                .isEmpty();
    }

    @Test
    void components_and_notices_get_their_words_from_the_files() {
        assertThat(Sources.java()
                        .flatMap(source -> Stream.of(SHOWN, COLUMN)
                                .flatMap(shown ->
                                        shown.matcher(withoutComments(source)).results())
                                .map(found -> source.name() + ": " + found.group())))
                .isEmpty();
    }

    @Test
    void pages_and_views_hold_no_sentences() {
        assertThat(Sources.java()
                        .filter(source -> source.path().toString().matches(".*hub/(site|workspace)/.*"))
                        .flatMap(source -> literals(withoutThrows(withoutComments(source)))
                                .filter(literal -> literal.contains(" ")
                                        && SENTENCE.matcher(literal).matches())
                                .map(found -> source.name() + ": " + found)))
                .isEmpty();
    }

    private static Stream<String> words(Sources template) {
        var text = TEMPLATE_CODE.matcher(template.text()).replaceAll(" ").replaceAll("&[a-z]+;", " ");
        var attributes =
                READ_ATTRIBUTE.matcher(text).results().map(m -> m.group(2)).filter(v -> !META.contains(v));
        var between = Pattern.compile("<[^>]*>").splitAsStream(text).map(String::strip);
        return Stream.concat(attributes, between.filter(run -> run.matches("(?s).*\\p{L}{2}.*")));
    }

    private static Stream<String> literals(Sources source) {
        return literals(withoutComments(source));
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(m -> m.group(1));
    }

    private static String withoutComments(Sources source) {
        return COMMENT.matcher(source.text()).replaceAll(" ");
    }

    private static String withoutThrows(String code) {
        return code.replaceAll("(throw new|log\\.|LOG\\.)[^;]*;", "");
    }
}
