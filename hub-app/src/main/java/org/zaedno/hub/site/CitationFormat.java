package org.zaedno.hub.site;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.resource.ResourceType;

/** A citation as programs for references read it. */
enum CitationFormat {
    BIB("BibTeX", ".bib", "application/x-bibtex;charset=UTF-8", CitationFormat::bib),
    RIS("RIS", ".ris", "application/x-research-info-systems;charset=UTF-8", CitationFormat::ris);

    final String name;
    /** Of the address of the page, when it is asked for in this format. */
    final String ending;

    final String type;
    private final Function<Citation, String> writing;

    CitationFormat(String name, String ending, String type, Function<Citation, String> writing) {
        this.name = name;
        this.ending = ending;
        this.type = type;
        this.writing = writing;
    }

    String of(Citation citation) {
        return writing.apply(citation);
    }

    /** BibTeX. Whatever would be read as a command is written as itself. */
    private static String bib(Citation citation) {
        var authors = citation.authors().stream()
                .map(author -> citation.people() ? literal(author) : "{" + literal(author) + "}")
                .collect(Collectors.joining(" and "));
        var lines = new StringBuilder("@misc{" + citation.key() + ",\n");
        field(lines, "author", authors);
        field(lines, "title", "{" + literal(citation.title()) + "}");
        field(lines, "publisher", literal(citation.publisher()));
        field(lines, "year", citation.year());
        field(lines, "language", citation.language() == Language.EN ? "english" : "bulgarian");
        field(lines, "url", citation.address());
        return lines.append("}\n").toString();
    }

    /** RIS: one entry, lines as on Windows. */
    private static String ris(Citation citation) {
        var lines = new StringBuilder();
        line(lines, "TY", citation.type().map(CitationFormat::sort).orElse("ELEC"));
        citation.authors().forEach(author -> line(lines, "AU", author));
        line(lines, "TI", citation.title());
        line(lines, "PB", citation.publisher());
        line(lines, "PY", citation.year());
        line(lines, "LA", citation.language().locale().getLanguage());
        line(lines, "UR", citation.address());
        return lines.append("ER  - \r\n").toString();
    }

    /** What programs for references make of it; nothing of ours is a journal. */
    private static String sort(ResourceType type) {
        return switch (type) {
            case TOOLKIT, MANUAL -> "BOOK";
            case GUIDELINE, STUDY -> "RPRT";
            case LAW -> "STAT";
            case VIDEO -> "VIDEO";
            case TRAINING, FORM -> "GEN";
            case LINK -> "ELEC";
        };
    }

    private static void field(StringBuilder lines, String name, String value) {
        if (!value.isEmpty()) lines.append("  " + name + " = {" + value + "},\n");
    }

    private static void line(StringBuilder lines, String tag, String value) {
        if (!value.isEmpty()) lines.append(tag + "  - " + plain(value) + "\r\n");
    }

    private static String literal(String text) {
        return plain(text)
                .replace("\\", "/")
                .replaceAll("[{}]", "")
                .replaceAll("([%&#_$])", "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
