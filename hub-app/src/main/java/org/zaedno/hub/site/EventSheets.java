package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.facts.AccessText;
import org.zaedno.hub.facts.ProgrammeText;
import org.zaedno.hub.facts.Told;
import org.zaedno.hub.paper.Sheet;

/** Events on one sheet of paper each, for a wall or a door: what happens when, where, and how one gets in. */
final class EventSheets {
    private EventSheets() {}

    /** Where there is a programme, the text about the event stays on its page. */
    static Sheet sheet(StoryPage page, PublishedEdition edition, Workspace owner) {
        var frame = page.frame();
        return new Sheet(
                frame.language(),
                owner.mark(),
                page.ownerName(),
                frame.text("site.paper.event"),
                page.title(),
                page.lead(),
                page.sample().map(said -> frame.text("site.sample.word") + " " + said),
                page.beside().facts().stream().map(PracticeSheets::fact).toList(),
                parts(page),
                frame.text("site.paper.event-foot", page.ownerName()),
                frame.text("site.paper.shortened"),
                frame.absolute(frame.original()),
                edition.shownAt());
    }

    private static List<Sheet.Part> parts(StoryPage page) {
        var event = page.beside().event();
        var parts = new ArrayList<Sheet.Part>();
        for (var block : page.blocks()) {
            var words = block.part().map(StoryPart::html).orElse("");
            if (block.programme())
                parts.add(new Sheet.Part(
                        page.frame().text("programme.title"),
                        words + event.programme().map(EventSheets::said).orElse(""),
                        false));
            else if (block.access())
                parts.add(new Sheet.Part(
                        page.frame().text("access.title"),
                        words
                                + event.access()
                                        .map(text -> said(text, page.frame()))
                                        .orElse(""),
                        false));
            else if (!event.hasProgramme() || !block.id().equals("body"))
                parts.add(
                        new Sheet.Part(block.part().flatMap(StoryPart::heading).orElse(""), words, false));
        }
        return parts;
    }

    private static String said(ProgrammeText programme) {
        return programme.days().stream()
                .map(day -> day.name()
                                .map(name -> "<p><b>" + escaped(name) + "</b></p>")
                                .orElse("")
                        + day.slots().stream()
                                .flatMap(slot -> slot.points().stream().map(point -> said(slot, point)))
                                .collect(Collectors.joining("", "<ul>", "</ul>")))
                .collect(Collectors.joining());
    }

    private static String said(ProgrammeText.Slot slot, ProgrammeText.Point point) {
        var until = point.until().or(slot::until).map(to -> "–" + to).orElse("");
        var hours = slot.from().map(from -> from + until + " ").orElse("");
        var where = point.room().map(room -> " (" + room + ")").orElse("");
        var people = Stream.concat(point.speakers().stream(), point.moderator().stream())
                .map(ProgrammeText.Voice::line)
                .distinct()
                .collect(Collectors.joining("; "));
        return "<li><b>" + escaped(hours + point.title()) + "</b>" + escaped(where)
                + (people.isEmpty() ? "" : ". " + escaped(people)) + "</li>";
    }

    private static String said(AccessText access, Frame frame) {
        var answers = Stream.of(
                        line(frame.text("access.there"), access.there()),
                        line(frame.text("access.missing"), access.missing()))
                .collect(Collectors.joining());
        var texts = Stream.concat(access.note().stream(), access.way().stream())
                .map(Told::text)
                .map(text -> "<p>" + escaped(text) + "</p>")
                .collect(Collectors.joining());
        return answers + texts;
    }

    private static String line(String name, List<String> features) {
        return features.isEmpty()
                ? ""
                : "<p><b>" + escaped(name) + ":</b> " + escaped(String.join(", ", features)) + ".</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
