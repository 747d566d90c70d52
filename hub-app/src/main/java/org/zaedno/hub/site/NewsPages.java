package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

@Controller
@RequestMapping("/{language:bg|en}/news")
class NewsPages {
    private final Tenancy tenancy;
    private final Frames frames;
    private final Standing standing;
    private final PublishedShelf shelf;
    private final NewsLists lists;

    NewsPages(Tenancy tenancy, Frames frames, Standing standing, PublishedShelf shelf, NewsLists lists) {
        this.tenancy = tenancy;
        this.frames = frames;
        this.standing = standing;
        this.shelf = shelf;
        this.lists = lists;
    }

    @GetMapping
    Page list(
            @PathVariable Language language,
            @RequestParam Optional<Slug> member,
            @RequestParam Optional<PageNumber> page) {
        return tenancy.as(tenancy.current(), () -> lists.page(language, member, page.orElse(PageNumber.FIRST)));
    }

    @GetMapping("/{slug}")
    Page story(@PathVariable Language language, @PathVariable Slug slug) {
        return tenancy.as(tenancy.current(), () -> {
            var edition = shelf.find(Kind.NEWS, slug, language).orElseThrow(() -> missing(slug));
            var owner = standing.workspace(edition.owner()).orElseThrow(NotFound::new);
            var place = Place.below(Section.NEWS.path + "/" + slug);
            var frame = frames.frame(
                    language,
                    Section.NEWS,
                    edition.text().title(),
                    edition.text().lead(),
                    place);
            return StoryPage.of(frame, edition, owner, standing.nextClockChange());
        });
    }

    private RuntimeException missing(Slug slug) {
        return shelf.withdrawn(Kind.NEWS, slug) ? new ResponseStatusException(HttpStatus.GONE) : new NotFound();
    }
}
