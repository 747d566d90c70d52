package org.zaedno.content.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.owasp.html.Encoding;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.starter.StarterFile.StarterEdition;
import org.zaedno.content.starter.StarterFile.StarterText;
import org.zaedno.content.starter.StarterFile.StarterWorkspace;
import org.zaedno.content.workspace.WorkspaceType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stranger can find of the starter content, as documents to be searched: the judgements under {@code relevance/} are about
 * them, so they are made of the content each time and never copied. Not in them: facts, whose words are the application's.
 */
public final class StarterPages {

    private static final Pattern BLOCK_END = Pattern.compile("</(p|h[1-6]|li|blockquote|tr|td|th|caption)>|<br */?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private StarterPages() {}

    /** @param id kind, slug and language of an edition or a member, such as {@code NEWS/the-slug#bg} */
    record Page(String id, String title, String text, String lang) {}

    /** What the glossary says means the same. */
    record Term(List<String> bulgarian, List<String> english) {}

    /** Writes {@code docs.jsonl} and {@code glossary.jsonl} into the folder that is named, a line for each. */
    public static void main(String... folder) throws IOException {
        write(Path.of(folder[0], "docs.jsonl"), all());
        write(Path.of(folder[0], "glossary.jsonl"), glossary());
    }

    private static void write(Path file, List<?> lines) throws IOException {
        Files.write(
                file,
                lines.stream().map(JsonMapper.shared()::writeValueAsString).toList());
    }

    private static List<Term> glossary() {
        return StarterFile.GLOSSARY.stream()
                .map(term -> new Term(term.bg().said(), term.en().said()))
                .toList();
    }

    private static List<Page> all() {
        var pages = new ArrayList<Page>();
        for (var news : StarterFile.NEWS) {
            if (open(news.visibility())) {
                news.editions().forEach((language, text) -> add(pages, Kind.NEWS, news.slug(), language, whole(text)));
            }
        }
        for (var item : StarterFile.ITEMS) {
            if (open(item.visibility())) {
                item.editions().forEach((language, text) -> add(pages, item.kind(), item.slug(), language, text));
            }
        }
        StarterFile.WORKSPACES.stream()
                .filter(workspace -> workspace.type() != WorkspaceType.GUEST)
                .flatMap(StarterPages::pages)
                .forEach(pages::add);
        return pages;
    }

    private static boolean open(String visibility) {
        return Visibility.valueOf(visibility) == Visibility.PUBLIC;
    }

    private static StarterEdition whole(StarterText news) {
        return new StarterEdition(news.title(), news.lead(), Map.of("body", news.body()), news.state(), null);
    }

    private static void add(List<Page> pages, Kind kind, String slug, String language, StarterEdition text) {
        if (State.valueOf(text.state()) != State.PUBLISHED) return;
        var sections = kind.sections().stream()
                .map(Section::name)
                .flatMap(section -> Optional.ofNullable(text.sections().get(section)).stream())
                .map(StarterPages::plain);
        var words = String.join(
                "\n", Stream.concat(Stream.of(text.lead()), sections).toList());
        pages.add(new Page(kind + "/" + slug + "#" + language, text.title(), words, language));
    }

    private static Stream<Page> pages(StarterWorkspace member) {
        return Stream.of(page(member, Language.BG, Language.EN), page(member, Language.EN, Language.BG));
    }

    /** As members lie in the index: with what else they are called, in both languages. */
    private static Page page(StarterWorkspace member, Language language, Language other) {
        var called = List.of(
                member.about().in(language),
                member.shortName().in(language),
                member.name().in(other),
                member.shortName().in(other));
        return new Page(
                "MEMBER/" + member.slug() + "#" + language.tag(),
                member.name().in(language),
                String.join("\n", called),
                language.tag());
    }

    private static String plain(String html) {
        var lines = TAG.matcher(BLOCK_END.matcher(html).replaceAll("\n")).replaceAll("");
        return Encoding.decodeHtml(lines, false).strip();
    }
}
