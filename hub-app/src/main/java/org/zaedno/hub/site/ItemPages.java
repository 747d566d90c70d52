package org.zaedno.hub.site;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.addresses.Moved;
import org.zaedno.hub.addresses.OldAddresses;
import org.zaedno.hub.addresses.Paths;

/** Lists and pages of every kind of item; what does not grow old is found from where it belongs and has no list. */
@Controller
@RequestMapping("/{language:bg|en}/{section:news|practices|events|resources|pages}")
class ItemPages {
    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final KindLists lists;
    private final Stories stories;
    private final OldAddresses old;

    ItemPages(Tenancy tenancy, PublishedShelf shelf, KindLists lists, Stories stories, OldAddresses old) {
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.lists = lists;
        this.stories = stories;
        this.old = old;
    }

    @GetMapping
    Page list(
            @PathVariable Language language,
            @PathVariable String section,
            @RequestParam Optional<Slug> theme,
            @RequestParam Optional<Slug> member,
            @RequestParam Optional<PageNumber> page,
            @RequestParam Map<String, String> parameters) {
        var here = Section.ofItems(section);
        if (here == Section.PAGES) throw new NotFound();
        var narrowing = Narrowing.of(here, theme, member, parameters, page);
        return tenancy.as(tenancy.current(), () -> lists.page(narrowing, language));
    }

    /** @param edition {@code bg-easy} for the text in easy Bulgarian, where there is one */
    @GetMapping("/{slug}")
    Page story(
            @PathVariable Language language,
            @PathVariable String section,
            @PathVariable Slug slug,
            @RequestParam Optional<String> edition) {
        var here = Section.ofItems(section);
        if (here == Section.PAGES && CoalitionPlace.isKnown(slug))
            throw new Moved(CoalitionPlace.of(slug).in(language));
        var wished = edition.filter(Language.BG_EASY.tag()::equals).isPresent() && language == Language.BG
                ? Language.BG_EASY
                : language;
        return tenancy.as(
                tenancy.current(),
                () -> find(here.kind().orElseThrow(), slug, wished)
                        .map(found -> stories.page(here, language, found))
                        .orElseThrow(() -> elsewhere(here.kind().orElseThrow(), language, slug)));
    }

    /** The easy edition is given only to who asks for it, or where there is no other. */
    private Optional<PublishedEdition> find(Kind kind, Slug slug, Language wished) {
        return shelf.find(kind, slug, wished);
    }

    private RuntimeException elsewhere(Kind kind, Language language, Slug slug) {
        return old.whyNot(kind, slug, to -> Paths.item(kind, to, language));
    }
}
