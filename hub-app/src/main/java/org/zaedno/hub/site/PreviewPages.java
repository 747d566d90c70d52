package org.zaedno.hub.site;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/**
 * The page an edition will have, with the words that are stored for it now. For the people of its workspace alone, and
 * kept nowhere.
 */
@Controller
class PreviewPages {
    private final Tenancy tenancy;
    private final PeopleDesk people;
    private final EditorialDesk desk;
    private final Frames frames;
    private final Standing standing;
    private final Stories stories;
    private final Clock clock;

    PreviewPages(
            Tenancy tenancy,
            PeopleDesk people,
            EditorialDesk desk,
            Frames frames,
            Standing standing,
            Stories stories,
            Clock clock) {
        this.tenancy = tenancy;
        this.people = people;
        this.desk = desk;
        this.frames = frames;
        this.standing = standing;
        this.stories = stories;
        this.clock = clock;
    }

    @GetMapping("/preview/{item}/{edition}")
    Page preview(@PathVariable ItemId item, @PathVariable Language edition) {
        if (!(tenancy.current() instanceof Actor.Acting me)) throw new NotFound();
        return people.myMemberships().stream()
                .flatMap(membership ->
                        page(new Actor.Acting(me.person(), membership.workspace()), item, edition).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Empty where this workspace does not own it. */
    private Optional<Page> page(Actor.Acting acting, ItemId item, Language language) {
        try {
            return tenancy.as(acting, () -> Optional.of(page(desk.open(item), language)));
        } catch (NotAllowed | NotFound notHere) {
            return Optional.empty();
        }
    }

    private Page page(OpenItem open, Language language) {
        var edition = open.edition(language).orElseThrow(NotFound::new);
        var owner = standing.workspace(open.item().owner()).orElseThrow(NotFound::new);
        var words = frames.in(Frames.site(language));
        var shown = shown(open, edition, owner.sample());
        Place place = other -> "/preview/" + open.item().id() + "/" + other.tag();
        var frame = frames.frame(
                        Frames.site(language),
                        Section.of(open.item().kind()).orElse(Section.NONE),
                        words.text("site.preview.title", shown.text().title()),
                        shown.text().lead(),
                        place)
                .notIndexed();
        return stories.page(frame, owner, shown, Optional.empty());
    }

    private PublishedEdition shown(OpenItem open, Edition edition, boolean sample) {
        var item = open.item();
        var now = clock.instant();
        return new PublishedEdition(
                item.id(),
                item.kind(),
                item.slug(),
                edition.language(),
                new TreeSet<>(open.editions().keySet()),
                edition.text(),
                edition.publishedAt().or(() -> edition.schedule().publishAt()).orElse(now),
                edition.publishedAt().orElse(now),
                item.visibility(),
                item.owner(),
                item.themes(),
                sample,
                true,
                true);
    }
}
