package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;

/** Says each line of the log as a sentence in the reader's language, with the way to what it is about. */
@Service
class Sentences {
    /** Stands in a sentence where the link goes: no text of ours and no name has it. */
    private static final String LINK = "\uE000";

    private static final Set<Subject.Kind> TITLED = EnumSet.of(Subject.Kind.ITEM, Subject.Kind.FILE);
    /** The slug of the workspace with which something was arranged. */
    private static final String OTHER_SIDE = "other";

    private final Words words;
    private final CoalitionDirectory directory;
    private final List<SubjectAddress> addresses;

    Sentences(Words words, CoalitionDirectory directory, List<SubjectAddress> addresses) {
        this.words = words;
        this.directory = directory;
        this.addresses = addresses;
    }

    Component say(ActivityLine line, Language reading) {
        var text = words.in(reading);
        var sentence = text.text("activity.deed." + code(line.deed()), who(line, text), LINK, detail(line, text));
        int at = sentence.indexOf(LINK);
        if (at < 0) return new Span(sentence);
        var said = new Span(new Text(sentence.substring(0, at)), subject(line, text));
        said.add(new Text(sentence.substring(at + LINK.length())));
        return said;
    }

    /** The same without a link, for where a line stands alone. */
    String plain(ActivityLine line, Language reading) {
        var text = words.in(reading);
        return text.text("activity.deed." + code(line.deed()), who(line, text), name(line, text), detail(line, text));
    }

    private String who(ActivityLine line, Phrases text) {
        if (line.person().isEmpty()) return text.text("site.name");
        boolean fromElsewhere = !line.actedFor().map(line.owner()::equals).orElse(true);
        if (!fromElsewhere) return line.personName().orElseGet(() -> text.text("activity.who.colleague"));
        var home = line.actedFor()
                .flatMap(directory::find)
                .map(workspace -> workspace.shortName().in(text.language()))
                .orElse("");
        return line.personName()
                .map(name -> text.text("activity.who.for", name, home))
                .orElseGet(() -> text.text("activity.who.of", home));
    }

    private Component subject(ActivityLine line, Phrases text) {
        var name = name(line, text);
        var address = line.subjectName()
                .flatMap(known -> slug(line.owner()))
                .flatMap(slug -> addresses.stream()
                        .flatMap(feature -> feature.of(slug, line).stream())
                        .findFirst());
        return address.<Component>map(there -> {
                    var link = new Anchor(there, name);
                    link.addClassName("log-subject");
                    return link;
                })
                .orElseGet(() -> new Text(name));
    }

    private static String name(ActivityLine line, Phrases text) {
        boolean titled =
                line.subject().map(Subject::kind).filter(TITLED::contains).isPresent();
        return line.subjectName()
                .map(name -> titled ? text.text("activity.title-quoted", name) : name)
                .orElseGet(() -> text.text("activity.gone." + gone(line)));
    }

    private static String gone(ActivityLine line) {
        var kind = line.subject().map(Subject::kind);
        // The other side's, which may be closed to this reader; who asks whether it is gone, is told nothing.
        if (line.words().containsKey(OTHER_SIDE)) return "placed";
        if (kind.filter(Subject.Kind.ITEM::equals).isPresent() && line.words().containsKey("kind")) {
            return line.words().get("kind").toLowerCase(Locale.ROOT);
        }
        return kind.map(Sentences::code).orElse("thing");
    }

    private String detail(ActivityLine line, Phrases text) {
        var codes = line.words();
        if (codes.containsKey("rows")) return columns(codes, rows(codes.get("rows"), codes.get("what"), text), text);
        if (codes.containsKey("cause"))
            return text.text("activity.because", edition(line, text), text.text("refusal." + codes.get("cause")));
        if (codes.containsKey(OTHER_SIDE)) return shortName(codes.get(OTHER_SIDE), text);
        if (codes.containsKey("roles")) return all("people.role.", codes.get("roles"), text);
        if (codes.containsKey("parts")) return all("activity.part.", codes.get("parts"), text);
        if (codes.containsKey("visibility"))
            return text.text(
                    "workspace.visibility.name-" + codes.get("visibility").toLowerCase(Locale.ROOT));
        return edition(line, text);
    }

    /** How many of what was taken out of the hub; where nothing was, the number alone. */
    private static String rows(String count, @Nullable String what, Phrases text) {
        var number = text.number(Long.parseLong(count));
        return what == null ? number : text.text("activity.export." + what, number);
    }

    /** Which of a table, where somebody chose. */
    private static String columns(Map<String, String> codes, String rows, Phrases text) {
        var columns = codes.get("columns");
        return columns == null
                ? rows
                : text.text("activity.export.columns", rows, all("report.column.", columns, text));
    }

    private static String edition(ActivityLine line, Phrases text) {
        return line.language()
                .map(edition -> inSentence(text.text("site.edition." + edition.tag()), text.language()))
                .orElse("");
    }

    /** English writes its languages with a capital, Bulgarian does not. */
    private static String inSentence(String edition, Language reading) {
        return reading == Language.EN ? edition : edition.toLowerCase(reading.locale());
    }

    private String shortName(String slug, Phrases text) {
        return Slug.parse(slug)
                .flatMap(directory::find)
                .map(workspace -> workspace.shortName().in(text.language()))
                .orElse(slug);
    }

    private static String all(String prefix, String codes, Phrases text) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> text.text(prefix + code.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private Optional<Slug> slug(WorkspaceId owner) {
        return directory.find(owner).map(Workspace::slug);
    }

    private static String code(Enum<?> value) {
        return ActivityQuery.name(value);
    }
}
