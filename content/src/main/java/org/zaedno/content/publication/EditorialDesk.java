package org.zaedno.content.publication;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.IllegalTransition;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.ThemeId;

/**
 * The one door for writing. Acts for the workspace of the acting person and refuses, with a reason, what the role does
 * not allow. Every method that changes an edition takes the version the person saw and refuses with
 * {@link ChangedMeanwhile} when somebody else was faster.
 */
@Service
@Transactional
public class EditorialDesk {
    private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);
    private static final Set<Role> PUBLISHERS = EnumSet.of(Role.EDITOR, Role.COORDINATOR);
    /** In characters: a sentence or two for those who ask later. */
    public static final int REASON_MAX = 600;
    /** Rows in one answer: more than a screen holds, fewer than a browser minds. */
    private static final int LIST_MAX = 200;

    private final Items items;
    private final Editions editions;
    private final ItemLists lists;
    private final Changes changes;
    private final Tenancy tenancy;
    private final Clock clock;

    EditorialDesk(Items items, Editions editions, ItemLists lists, Changes changes, Tenancy tenancy, Clock clock) {
        this.items = items;
        this.editions = editions;
        this.lists = lists;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Begins an item with its first edition, a draft. The slug is made of the title and stays when the title changes. */
    public OpenItem create(Kind kind, Language language, EditionText text, Visibility visibility, Set<ThemeId> themes) {
        var acting = tenancy.acting();
        requireRole(WRITERS, "author");
        var id = ItemId.fresh();
        var by = acting.person().value();
        items.insert(id, acting.workspace(), kind, Slug.from(text.title()), visibility, by, clock.instant());
        items.setThemes(id, acting.workspace(), themes);
        editions.begin(id, acting.workspace(), language, text, by, clock.instant());
        changes.write(id, What.DRAFT);
        return opened(own(id));
    }

    /** @throws NotFound for an unknown item and for one this person may not read */
    @Transactional(readOnly = true)
    public OpenItem open(ItemId id) {
        return opened(own(id));
    }

    @Transactional(readOnly = true)
    public List<ItemRow> list(Kind kind, Language wished, ItemFilter filter, int offset, int limit) {
        tenancy.acting();
        return lists.list(kind, wished, filter, Math.max(0, offset), Math.clamp(limit, 1, LIST_MAX));
    }

    @Transactional(readOnly = true)
    public long count(Kind kind, ItemFilter filter) {
        tenancy.acting();
        return lists.count(kind, filter);
    }

    /**
     * Keeps these words as a new revision; the same words again change nothing. With {@code expectedVersion} 0 the
     * edition is begun.
     */
    public Edition save(ItemId id, Language language, EditionText text, int expectedVersion) {
        var item = own(id);
        requireRole(WRITERS, "author");
        var by = tenancy.acting().person().value();
        if (expectedVersion == 0) {
            editions.begin(id, item.owner(), language, text, by, clock.instant());
        } else {
            var edition = expected(id, language, expectedVersion);
            if (edition.state() == State.ARCHIVED)
                throw new IllegalTransition(edition.state().name());
            if (edition.text().equals(text)) return edition;
            editions.revise(edition, text, by, clock.instant());
        }
        changes.write(id, What.DRAFT);
        return edition(id, language);
    }

    /** Sets for whom the item is and its themes. Once something is published only those who publish may. */
    public Item settle(ItemId id, Visibility visibility, Set<ThemeId> themes, int expectedVersion) {
        var item = held(id);
        var published = editions.of(id).values().stream().anyMatch(edition -> edition.state() == State.PUBLISHED);
        if (published) requireRole(PUBLISHERS, "editor");
        else requireRole(WRITERS, "author");
        if (item.version() != expectedVersion) throw new ChangedMeanwhile();
        if (item.visibility() == visibility && item.themes().equals(themes)) return item;
        items.settle(item, visibility);
        items.setThemes(id, item.owner(), themes);
        changes.write(id, published ? What.ITEM : What.DRAFT);
        return own(id);
    }

    public Edition submit(ItemId id, Language language, int expectedVersion) {
        return take(Step.SUBMIT, id, language, "", expectedVersion);
    }

    /** @throws InvalidValue when there is no text to publish */
    public Edition publish(ItemId id, Language language, int expectedVersion) {
        return take(Step.PUBLISH, id, language, "", expectedVersion);
    }

    /**
     * Takes a published edition back to a draft. A public address without any edition left answers 410.
     *
     * @throws InvalidValue for a reason over its limit
     */
    public Edition withdraw(ItemId id, Language language, String reason, int expectedVersion) {
        var why = TypedText.line(reason);
        if (why.length() > REASON_MAX) throw new InvalidValue("reason-long", REASON_MAX, why.length());
        return take(Step.WITHDRAW, id, language, why, expectedVersion);
    }

    public Edition archive(ItemId id, Language language, int expectedVersion) {
        return take(Step.ARCHIVE, id, language, "", expectedVersion);
    }

    public Edition restore(ItemId id, Language language, int expectedVersion) {
        return take(Step.RESTORE, id, language, "", expectedVersion);
    }

    /** What the acting person may do with this edition now; for buttons. */
    @Transactional(readOnly = true)
    public Set<Step> stepsOpenToMe(Edition edition) {
        var roles = roles();
        return EnumSet.allOf(Step.class).stream()
                .filter(step -> step.mayBeTakenBy(roles) && step.fits(edition))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the acting person may write in this workspace at all; for buttons. */
    @Transactional(readOnly = true)
    public boolean mayWrite() {
        return roles().stream().anyMatch(WRITERS::contains);
    }

    private Edition take(Step step, ItemId id, Language language, String reason, int expectedVersion) {
        held(id);
        if (!step.mayBeTakenBy(roles())) throw new NotAllowed(step == Step.SUBMIT ? "author" : "editor");
        var edition = expected(id, language, expectedVersion);
        if (!step.fits(edition)) throw new IllegalTransition(edition.state().name());
        if (step == Step.PUBLISH && edition.text().bodyIsEmpty()) throw new InvalidValue("body-empty");
        boolean readersSee = edition.state() == State.PUBLISHED || step.to() == State.PUBLISHED;
        editions.move(edition, step.to(), reason, tenancy.acting().person().value(), clock.instant());
        if (step.to() == State.PUBLISHED) items.clearWithdrawn(id);
        else if (edition.state() == State.PUBLISHED) items.markWithdrawn(id);
        changes.write(id, readersSee ? What.ITEM : What.DRAFT);
        return edition(id, language);
    }

    private Item own(ItemId id) {
        var workspace = tenancy.acting().workspace();
        var item = items.find(id).orElseThrow(NotFound::new);
        if (!item.owner().equals(workspace)) throw new NotAllowed("owner");
        if (roles().isEmpty()) throw new NotFound();
        return item;
    }

    /** One after the other: what is decided here depends on the item and on all its editions. */
    private Item held(ItemId id) {
        own(id);
        items.lock(id);
        return own(id);
    }

    private OpenItem opened(Item item) {
        return new OpenItem(item, editions.of(item.id()));
    }

    private Edition expected(ItemId id, Language language, int version) {
        var edition = edition(id, language);
        if (edition.version() != version) throw new ChangedMeanwhile();
        return edition;
    }

    private Edition edition(ItemId id, Language language) {
        return editions.find(id, language).orElseThrow(NotFound::new);
    }

    private Set<Role> roles() {
        return tenancy.roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private void requireRole(Set<Role> wanted, String who) {
        if (roles().stream().noneMatch(wanted::contains)) throw new NotAllowed(who);
    }
}
