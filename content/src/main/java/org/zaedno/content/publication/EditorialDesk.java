package org.zaedno.content.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.publication.Editions.Made;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.IllegalTransition;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.Wording;
import org.zaedno.content.theme.ThemeId;

/**
 * The one door for writing. Acts for the workspace of the acting person and refuses, with a reason, what the role does
 * not allow. Every method that changes an edition takes the version the person saw and refuses with
 * {@link ChangedMeanwhile} when somebody else was faster.
 */
@Service
@Transactional
public class EditorialDesk {
    private final Items items;
    private final Editions editions;
    private final EditionSteps steps;
    private final Changes changes;
    private final DeskRights rights;
    private final Tenancy tenancy;
    private final ObjectProvider<PublishingCheck> checks;
    private final Clock clock;

    EditorialDesk(
            Items items,
            Editions editions,
            EditionSteps steps,
            Changes changes,
            DeskRights rights,
            Tenancy tenancy,
            ObjectProvider<PublishingCheck> checks,
            Clock clock) {
        this.items = items;
        this.editions = editions;
        this.steps = steps;
        this.changes = changes;
        this.rights = rights;
        this.tenancy = tenancy;
        this.checks = checks;
        this.clock = clock;
    }

    /** Begins an item with its first edition, a draft. The slug is made of the title and stays when the title changes. */
    public OpenItem create(Kind kind, Language language, EditionText text, Visibility visibility, Set<ThemeId> themes) {
        var acting = tenancy.acting();
        rights.requireWriter();
        var id = ItemId.fresh();
        var by = rights.person();
        var slug = Slug.from(text.fitting(kind).title());
        items.insert(id, acting.workspace(), kind, slug, visibility, language, by, clock.instant());
        items.setThemes(id, acting.workspace(), themes);
        editions.begin(id, acting.workspace(), language, text, by, clock.instant());
        changes.write(id, What.DRAFT);
        return opened(rights.own(id));
    }

    /** @throws NotFound for an unknown item and for one this person may not read */
    @Transactional(readOnly = true)
    public OpenItem open(ItemId id) {
        return opened(rights.own(id));
    }

    /**
     * Keeps these words as a new revision; the same words again change nothing. With {@code expectedVersion} 0 the
     * edition is begun.
     */
    public Edition save(ItemId id, Language language, EditionText text, int expectedVersion) {
        return save(id, language, text, Made.BY_HAND, expectedVersion);
    }

    /** As {@link #save}, without anybody having asked for it: the history may fold such revisions. */
    public Edition saveByItself(ItemId id, Language language, EditionText text, int expectedVersion) {
        return save(id, language, text, Made.BY_ITSELF, expectedVersion);
    }

    /** The translation says what the source said in this revision, which the person has compared it with. */
    public Edition compared(ItemId id, Language language, int sourceRevision, int expectedVersion) {
        var item = rights.usable(rights.own(id));
        rights.requireWriter();
        var edition = expected(id, language, expectedVersion);
        int last = editions.find(id, item.source()).orElseThrow(NotFound::new).revision();
        if (language == item.source() || sourceRevision < 1 || sourceRevision > last) throw new InvalidValue("source");
        editions.compared(edition, sourceRevision);
        changes.write(id, What.DRAFT);
        return edition(id, language);
    }

    /** Sets for whom the item is and its themes. Once something is published only those who publish may. */
    public Item settle(ItemId id, Visibility visibility, Set<ThemeId> themes, int expectedVersion) {
        var item = changeable(id, expectedVersion);
        if (item.visibility() == visibility && item.themes().equals(themes)) return item;
        items.settle(item, visibility);
        items.setThemes(id, item.owner(), themes);
        changes.write(id, readersSee(id) ? What.ITEM : What.DRAFT);
        return rights.own(id);
    }

    /**
     * Notes that something of the item that is kept elsewhere changes: call it in the transaction that changes it. Asks
     * for the same rights as {@link #settle}.
     */
    public Item touch(ItemId id, int expectedVersion) {
        var item = changeable(id, expectedVersion);
        items.touch(item);
        changes.write(id, readersSee(id) ? What.ITEM : What.DRAFT);
        return rights.own(id);
    }

    /**
     * As {@link #touch}, for what runs an event: those who organise may, too, before and after it is published. What is
     * kept elsewhere tells by itself whether somebody else was faster.
     */
    public Item touchRunning(ItemId id) {
        var item = rights.usable(rights.held(id));
        rights.requireRunner(readersSee(id));
        items.touch(item);
        changes.write(id, readersSee(id) ? What.ITEM : What.DRAFT);
        return rights.own(id);
    }

    /** Whether the acting person may do that now; for buttons. */
    @Transactional(readOnly = true)
    public boolean mayRun(ItemId id) {
        return !rights.own(id).binned() && rights.mayRun(readersSee(id));
    }

    public Edition submit(ItemId id, Language language, int expectedVersion) {
        return take(Step.SUBMIT, id, language, Seen.edition(expectedVersion), StepWords.NONE);
    }

    public Edition publish(ItemId id, Language language, int expectedVersion) {
        return take(Step.PUBLISH, id, language, Seen.edition(expectedVersion), StepWords.NONE);
    }

    public Edition withdraw(ItemId id, Language language, String reason, int expectedVersion) {
        return take(Step.WITHDRAW, id, language, Seen.edition(expectedVersion), StepWords.because(reason));
    }

    public Edition archive(ItemId id, Language language, int expectedVersion) {
        return take(Step.ARCHIVE, id, language, Seen.edition(expectedVersion), StepWords.NONE);
    }

    public Edition restore(ItemId id, Language language, int expectedVersion) {
        return take(Step.RESTORE, id, language, Seen.edition(expectedVersion), StepWords.NONE);
    }

    /**
     * Takes a step, as the table in {@link Step} has it. A public address without any edition left answers 410.
     *
     * @throws InvalidValue when a section that must have words has none, for a time of coming out that is over or
     *     missing, for sending back without a reason
     */
    public Edition take(Step step, ItemId id, Language language, Seen seen, StepWords words) {
        var item = rights.usable(rights.held(id));
        rights.requireOpen();
        if (!step.mayBeTakenBy(rights.roles())) throw new NotAllowed(step.isForPublishers() ? "editor" : "author");
        var edition = expected(id, language, seen.edition());
        if (!step.fits(edition)) throw new IllegalTransition(edition.state().name());
        if (step.bringsOut()) requireReady(item, edition, seen);
        if (step == Step.SEND_BACK && words.reason().isEmpty()) throw new InvalidValue("reason-empty");
        var at = step == Step.SCHEDULE ? Optional.of(timeToCome(words.at(), edition)) : Optional.<Instant>empty();
        boolean readersSee = !step.isOfReview()
                && (edition.state() == State.PUBLISHED || step.to(edition.state()) == State.PUBLISHED);
        steps.take(step, edition, words.reason(), at, rights.person(), clock.instant());
        if (step == Step.PUBLISH) items.clearWithdrawn(id);
        else if (readersSee) items.markWithdrawn(id);
        changes.write(id, readersSee ? What.ITEM : What.DRAFT);
        return edition(id, language);
    }

    /** When the clock takes an edition out of sight into the archive; empty: never. */
    public Edition expire(ItemId id, Language language, Optional<Instant> at, int expectedVersion) {
        rights.usable(rights.held(id));
        rights.requirePublisher();
        var edition = expected(id, language, expectedVersion);
        if (edition.state() != State.PUBLISHED && edition.state() != State.SCHEDULED)
            throw new IllegalTransition(edition.state().name());
        var when = at.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
        var notBefore = edition.schedule().publishAt().orElse(clock.instant());
        if (when.filter(instant -> !instant.isAfter(notBefore)).isPresent()) throw new InvalidValue("expiry-past");
        editions.expire(edition, when);
        changes.write(id, What.DRAFT);
        return edition(id, language);
    }

    /** What the acting person may do with this edition now; for buttons. */
    @Transactional(readOnly = true)
    public Set<Step> stepsOpenToMe(Edition edition) {
        var roles = rights.roles();
        return EnumSet.allOf(Step.class).stream()
                .filter(step -> step.mayBeTakenBy(roles) && step.fits(edition))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the acting person may write in this workspace at all; for buttons. */
    @Transactional(readOnly = true)
    public boolean mayWrite() {
        return rights.roles().stream().anyMatch(Step.Hands.WRITERS::contains);
    }

    private Edition save(ItemId id, Language language, EditionText text, Made made, int expectedVersion) {
        var item = rights.usable(rights.own(id));
        rights.requireWriter();
        text.fitting(item.kind());
        if (expectedVersion == 0) {
            editions.begin(id, item.owner(), language, text, rights.person(), clock.instant());
        } else {
            var edition = expected(id, language, expectedVersion);
            if (edition.state() == State.ARCHIVED)
                throw new IllegalTransition(edition.state().name());
            if (edition.text().equals(text)) return edition;
            editions.revise(edition, text, made, Optional.empty(), rights.person(), clock.instant());
        }
        changes.write(id, What.DRAFT);
        return edition(id, language);
    }

    private void requireReady(Item item, Edition edition, Seen seen) {
        if (seen.item().isPresent() && seen.item().getAsInt() != item.version()) throw new ChangedMeanwhile();
        for (var section : item.kind().sections()) {
            if (section.required() && edition.text().isEmpty(section))
                throw new InvalidValue(
                        "section-empty", new Wording("section." + item.kind().key() + "." + section.name()));
        }
        checks.orderedStream().forEach(check -> check.check(item, edition));
    }

    /** To the second: that is what the clock keeps. */
    private Instant timeToCome(Optional<Instant> wished, Edition edition) {
        var at = wished.orElseThrow(() -> new InvalidValue("schedule-empty")).truncatedTo(ChronoUnit.SECONDS);
        if (!at.isAfter(clock.instant())) throw new InvalidValue("schedule-past");
        if (edition.schedule().expiresAt().filter(end -> !end.isAfter(at)).isPresent())
            throw new InvalidValue("expiry-past");
        return at;
    }

    private Item changeable(ItemId id, int expectedVersion) {
        var item = rights.usable(rights.held(id));
        if (readersSee(id)) rights.requirePublisher();
        else rights.requireWriter();
        if (item.version() != expectedVersion) throw new ChangedMeanwhile();
        return item;
    }

    private boolean readersSee(ItemId id) {
        return editions.of(id).values().stream().anyMatch(edition -> edition.state() == State.PUBLISHED);
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
}
