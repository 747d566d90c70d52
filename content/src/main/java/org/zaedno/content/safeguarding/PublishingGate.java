package org.zaedno.content.safeguarding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.comparison.Comparison;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.safeguarding.Acknowledgements.Mark;
import org.zaedno.content.safeguarding.Detail.Reason;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;

/**
 * Looks at a text before it is published and keeps what its people answer. What it finds is worked out anew each time;
 * kept are codes, days and who answered.
 */
@Service
@Transactional
public class PublishingGate {
    private final EditorialDesk desk;
    private final CoalitionDirectory directory;
    private final Checklists checklists;
    private final Acknowledgements acknowledgements;
    private final GatedPictures pictures;
    private final Releases releases;
    private final GateRights rights;
    private final Tenancy tenancy;
    private final Clock clock;

    PublishingGate(
            EditorialDesk desk,
            CoalitionDirectory directory,
            Checklists checklists,
            Acknowledgements acknowledgements,
            GatedPictures pictures,
            Releases releases,
            GateRights rights,
            Tenancy tenancy,
            Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.checklists = checklists;
        this.acknowledgements = acknowledgements;
        this.pictures = pictures;
        this.releases = releases;
        this.rights = rights;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** How these words, saved or not, stand before the gate. */
    @Transactional(readOnly = true)
    public GateState look(ItemId id, Language language, EditionText typed) {
        return state(desk.open(id).item(), language, typed);
    }

    /**
     * The finding may stay, for this reason, wherever in the item it stands. The same again changes nothing.
     *
     * @throws InvalidValue for a reason that does not fit what was found
     */
    public void acknowledge(ItemId id, Finding finding, Reason reason) {
        var item = rights.writable(id);
        if (!finding.detail().reasons().contains(reason)) throw new InvalidValue("gate-reason");
        if (Optional.of(reason)
                .equals(Optional.ofNullable(acknowledgements.of(id).get(Mark.of(finding, id))))) return;
        acknowledgements.write(
                item, finding, Optional.of(reason), tenancy.acting().person(), clock.instant());
    }

    /** The finding is open again. */
    public void reopen(ItemId id, Finding finding) {
        var item = rights.writable(id);
        if (!acknowledgements.of(id).containsKey(Mark.of(finding, id))) return;
        acknowledgements.write(item, finding, Optional.empty(), tenancy.acting().person(), clock.instant());
    }

    /**
     * Keeps the answers, given with the saved words of this edition in front of one. Half-given answers are kept too.
     *
     * @throws NotFound for an edition that is not begun
     */
    public Checklist answer(ItemId id, Language language, Answers answers) {
        rights.requireWriter();
        var open = desk.open(id);
        var edition = open.edition(language).orElseThrow(NotFound::new);
        checklists.write(
                open.item(),
                language,
                edition.revision(),
                answers,
                tenancy.acting().person(),
                clock.instant());
        return checklists.last(id, language).orElseThrow();
    }

    GateState state(Item item, Language language, EditionText text) {
        var answered = acknowledgements.of(item.id());
        var findings = details(item).in(item.kind(), text).stream()
                .map(finding ->
                        new GateState.Seen(finding, Optional.ofNullable(answered.get(Mark.of(finding, item.id())))))
                .toList();
        var checklist = checklists.last(item.id(), language);
        var shown = pictures(item, language, text);
        boolean pictured = shown.stream().anyMatch(PictureState::recognisable);

        var obstacles = EnumSet.noneOf(Obstacle.class);
        if (shown.stream().anyMatch(picture -> picture.shows().isEmpty())) obstacles.add(Obstacle.PICTURE_QUESTION);
        if (shown.stream().anyMatch(picture -> picture.recognisable() && !picture.released()))
            obstacles.add(Obstacle.PICTURE_RELEASE);
        if (findings.stream().anyMatch(seen -> seen.reason().isEmpty())) obstacles.add(Obstacle.FINDINGS);
        var missing = missing(checklist, pictured, !findings.isEmpty());
        if (!missing.isEmpty()) obstacles.add(Obstacle.CHECKLIST);
        checklist.ifPresent(c -> obstacles.addAll(c.answers().stops(pictured, rights.today())));
        var since = checklist
                .filter(c -> c.answers().tellsOfChild())
                .map(c -> since(c, item, language, text))
                .orElse(List.of());
        if (!since.isEmpty()) obstacles.add(Obstacle.CHECKLIST_OLD);
        return new GateState(findings, checklist, missing, shown, obstacles, since);
    }

    /** Without a story, a picture or a finding nobody has to answer anything. */
    private static Set<Question> missing(Optional<Checklist> checklist, boolean pictured, boolean found) {
        if (checklist.isPresent()) return checklist.get().answers().missing(pictured);
        return pictured || found ? Set.of(Question.TELLS_OF_CHILD) : Set.of();
    }

    /** Words that came in since the answers were given; empty where none did. Dropped words and bold type ask nothing. */
    private List<Comparison> since(Checklist checklist, Item item, Language language, EditionText text) {
        var then = checklists.answeredWith(item.id(), language, checklist.revision());
        var compared = new ArrayList<Comparison>();
        compared.add(Comparison.ofPlain(then.map(EditionText::title).orElse(""), text.title()));
        compared.add(Comparison.ofPlain(then.map(EditionText::lead).orElse(""), text.lead()));
        for (var section : item.kind().sections()) {
            var before = then.map(t -> t.section(section.name())).orElse("");
            compared.add(Comparison.ofHtml(before, text.section(section.name())));
        }
        return compared.stream()
                .filter(comparison -> comparison.wordsAdded() > 0)
                .toList();
    }

    private List<PictureState> pictures(Item item, Language language, EditionText text) {
        var shown = pictures.with(item, language, text);
        var asked = releases.of(
                item.owner(), shown.stream().map(GatedPictures.Picture::file).toList());
        return shown.stream()
                .map(picture -> {
                    var its = asked.stream()
                            .filter(release -> release.file().equals(picture.file()) && concerns(release, item))
                            .toList();
                    var today = rights.today();
                    var holding =
                            its.stream().filter(release -> release.holds(today)).findFirst();
                    return new PictureState(
                            picture.file(),
                            picture.name(),
                            picture.shows(),
                            holding.or(() -> its.stream().findFirst()),
                            holding.isPresent());
                })
                .toList();
    }

    private static boolean concerns(Release release, Item item) {
        return release.item().equals(item.id())
                || release.scope().filter(Release.Scope.WORKSPACE::equals).isPresent();
    }

    private PersonalDetails details(Item item) {
        var known = directory
                .find(item.owner())
                .map(workspace -> KnownContacts.of(workspace.contacts()))
                .orElse(KnownContacts.NONE);
        return new PersonalDetails(rights.today(), known);
    }
}
