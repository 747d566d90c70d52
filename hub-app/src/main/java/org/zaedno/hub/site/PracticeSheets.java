package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.facts.Fact;
import org.zaedno.hub.paper.OneSheet;
import org.zaedno.hub.paper.Sheet;

/** Practices on one sheet of paper each, and the making of all such sheets. */
@Component
class PracticeSheets {
    /** Sheets made at the same time: each takes a core for a moment, and readers of pages come first. */
    private static final int AT_ONCE = 2;
    /** Those who may wait for one; whoever comes after them is asked to come again. */
    private static final int WAITING = 20;

    private final Semaphore making = new Semaphore(AT_ONCE, true);

    /** What stands on it, in the words of the page. */
    static Sheet sheet(StoryPage page, PublishedEdition edition, Workspace owner) {
        var frame = page.frame();
        return new Sheet(
                frame.language(),
                owner.mark(),
                page.ownerName(),
                frame.text("site.paper.kind"),
                page.title(),
                page.lead(),
                page.sample().map(said -> frame.text("site.sample.word") + " " + said),
                page.beside().facts().stream().map(PracticeSheets::fact).toList(),
                parts(page),
                frame.text(
                        "site.paper.foot",
                        page.ownerName(),
                        page.by().date(),
                        frame.text(TextLicence.KEY),
                        TextLicence.ADDRESS),
                frame.text("site.paper.shortened"),
                frame.absolute(frame.original()),
                edition.shownAt());
    }

    /** Call it outside of any transaction. @throws ResponseStatusException 503 when too many ask at once */
    byte[] pdf(Sheet sheet) {
        if (making.getQueueLength() >= WAITING) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        making.acquireUninterruptibly();
        try {
            return OneSheet.of(sheet);
        } finally {
            making.release();
        }
    }

    static Sheet.Fact fact(Fact fact) {
        return new Sheet.Fact(
                fact.name(), fact.values().stream().map(Fact.Value::text).collect(Collectors.joining(", ")));
    }

    private static List<Sheet.Part> parts(StoryPage page) {
        var parts = new ArrayList<Sheet.Part>();
        for (var part : page.parts()) {
            if (!part.contact()) parts.add(new Sheet.Part(part.heading().orElse(""), part.html(), part.candid()));
        }
        page.contact()
                .ifPresent(contact ->
                        parts.add(new Sheet.Part(page.frame().text("site.story.contact"), said(contact), false)));
        return parts;
    }

    private static String said(StoryContact contact) {
        return contact.html().isEmpty() ? "<p>" + contact.mail().orElse("") + "</p>" : contact.html();
    }
}
