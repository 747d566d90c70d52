package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.addresses.OldAddresses;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.delivery.Delivery;

/** What can be taken away of an item besides its page: a sheet of paper, a citation. With the rights of who asks, like the page. */
@Controller
@RequestMapping("/{language:bg|en}")
class StoryFiles {
    private static final String PDF = "application/pdf";

    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final ResourceShelf resources;
    private final OldAddresses old;
    private final Standing standing;
    private final Stories stories;
    private final PracticeSheets sheets;
    private final Delivery delivery;
    private final Visitor visitor;

    StoryFiles(
            Tenancy tenancy,
            PublishedShelf shelf,
            ResourceShelf resources,
            OldAddresses old,
            Standing standing,
            Stories stories,
            PracticeSheets sheets,
            Delivery delivery,
            Visitor visitor) {
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.resources = resources;
        this.old = old;
        this.standing = standing;
        this.stories = stories;
        this.sheets = sheets;
        this.delivery = delivery;
        this.visitor = visitor;
    }

    private record Told(PublishedEdition edition, StoryPage page) {}

    private record Made<T>(T what, Optional<Instant> changesAt) {}

    @GetMapping("/practices/{slug:[a-z0-9-]+}.pdf")
    void pdf(
            @PathVariable Language language,
            @PathVariable Slug slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sheet = made(
                language,
                "practices",
                slug,
                ".pdf",
                told -> PracticeSheets.sheet(told.page(), told.edition(), owner(told)));
        send(request, response, sheets.pdf(sheet.what()), PDF, sheet.changesAt());
    }

    @GetMapping("/events/{slug:[a-z0-9-]+}.pdf")
    void programme(
            @PathVariable Language language,
            @PathVariable Slug slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sheet = made(
                language, "events", slug, ".pdf", told -> EventSheets.sheet(told.page(), told.edition(), owner(told)));
        send(request, response, sheets.pdf(sheet.what()), PDF, sheet.changesAt());
    }

    @GetMapping("/practices/{slug:[a-z0-9-]+}.{format:bib|ris}")
    void practice(
            @PathVariable Language language,
            @PathVariable Slug slug,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        citation(language, "practices", slug, format, request, response);
    }

    @GetMapping("/resources/{slug:[a-z0-9-]+}.{format:bib|ris}")
    void resource(
            @PathVariable Language language,
            @PathVariable Slug slug,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        citation(language, "resources", slug, format, request, response);
    }

    private void citation(
            Language language,
            String section,
            Slug slug,
            String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wished = CitationFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var file = made(
                language,
                section,
                slug,
                wished.ending,
                told -> wished.of(told.page()
                        .citation()
                        .orElseThrow(NotFound::new)
                        .of(resources.find(told.edition().item()).map(ResourceFacts::type))));
        send(request, response, file.what().getBytes(StandardCharsets.UTF_8), wished.type, file.changesAt());
    }

    /** In the language of the text, so that nothing has two. @param ending of the address of the page */
    private <T> Made<T> made(Language wished, String segment, Slug slug, String ending, Function<Told, T> making) {
        var section = Section.ofItems(segment);
        var kind = section.kind().orElseThrow();
        return tenancy.as(tenancy.current(), () -> {
            var edition = shelf.find(kind, slug, wished)
                    .orElseThrow(() -> old.whyNot(kind, slug, to -> Paths.item(kind, to, wished) + ending));
            var page = stories.page(section, Frames.site(edition.language()), edition);
            return new Made<>(making.apply(new Told(edition, page)), page.changesAt());
        });
    }

    private Workspace owner(Told told) {
        return standing.workspace(told.edition().owner()).orElseThrow(NotFound::new);
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            byte[] bytes,
            String type,
            Optional<Instant> changesAt)
            throws IOException {
        if (visitor.isKnown()) delivery.fileToOneReader(request, response, bytes, type);
        else delivery.fileToEveryone(request, response, bytes, type, changesAt);
    }
}
