package org.zaedno.content.placement;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;

/**
 * The one door for placing items in other workspaces. Acts for the workspace of the acting person, who must be editor
 * or coordinator there. What both sides agreed to lets the people of the host read the item's published editions,
 * whatever its visibility, within its dates.
 */
@Service
@Transactional
public class Placements {
    private static final Set<Role> SPEAKERS = EnumSet.of(Role.EDITOR, Role.COORDINATOR);
    /** In characters: a sentence or two for the other side. */
    public static final int WORDS_MAX = 600;
    /** Within which one's own last word can be taken back: a slip of the hand, not a change of mind. */
    public static final Duration UNDO = Duration.ofMinutes(10);
    /** How long what came to nothing is still shown. */
    private static final Duration REMEMBERED = Duration.ofDays(30);
    /** Rows in one answer: more than a screen holds, fewer than a browser minds. */
    private static final int LIST_MAX = 200;

    private final PlacementRows rows;
    private final PlaceableItems items;
    private final CoalitionDirectory directory;
    private final Tenancy tenancy;
    private final Clock clock;

    Placements(PlacementRows rows, PlaceableItems items, CoalitionDirectory directory, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.directory = directory;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Offers an item of this workspace to another one.
     *
     * @throws NotFound for an unknown item or host
     * @throws NotAllowed for an item of somebody else's and without the role
     * @throws InvalidValue where nothing of it is published, it stands or waits there already, or the host is archived
     */
    public Placement offer(ItemId item, WorkspaceId host, String words) {
        var owner = tenancy.acting().workspace();
        var offered = items.find(item).orElseThrow(NotFound::new);
        if (!offered.owner().equals(owner)) throw new NotAllowed("owner");
        requireRole(SPEAKERS, "editor");
        if (!offered.published()) throw new InvalidValue("placement-unpublished");
        if (host.equals(owner)) throw new InvalidValue("placement-at-home");
        open(host);
        return begin(item, owner, host, Direction.OFFERED, words);
    }

    /**
     * Asks the owner of an item for leave to show it here.
     *
     * @throws NotFound for an unknown item and for one that is neither everybody's nor the coalition's
     */
    public Placement ask(ItemId item, String words) {
        var host = tenancy.acting().workspace();
        requireRole(SPEAKERS, "editor");
        var owner = items.ownerOfAskable(host, item).orElseThrow(NotFound::new);
        if (owner.equals(host)) throw new InvalidValue("placement-at-home");
        open(owner);
        return begin(item, owner, host, Direction.ASKED, words);
    }

    /** The asked side agrees; from now on the host shows the item. */
    public Placement accept(PlacementId id, String words) {
        return take(Move.ACCEPT, id, words);
    }

    public Placement decline(PlacementId id, String words) {
        return take(Move.DECLINE, id, words);
    }

    /** Takes back one's own unanswered word, or ends what was agreed. */
    public Placement withdraw(PlacementId id, String words) {
        return take(Move.WITHDRAW, id, words);
    }

    /**
     * Takes back this side's own last word, so that it is as before. Done again it brings the word back.
     *
     * @throws NotAllowed when the other side had the last word, or it was said longer ago than {@link #UNDO}
     */
    public Placement undo(PlacementId id) {
        var placement = held(id);
        var side = tenancy.acting().workspace();
        var before = rows.before(id).orElse(PlacementState.WITHDRAWN);
        boolean late = clock.instant().isAfter(placement.last().at().plus(UNDO));
        if (late || !placement.last().side().equals(side)) throw new NotAllowed("placement-undo");
        try {
            return said(placement, before, "");
        } catch (DuplicateKeyException another) {
            throw new InvalidValue("placement-there");
        }
    }

    /** Of the workspace acted for, both as owner and as host, last touched first; at most 200. */
    @Transactional(readOnly = true)
    public List<Placement> mine(Language wished) {
        var side = tenancy.acting().workspace();
        return rows.of(side, wished, clock.instant().minus(REMEMBERED), LIST_MAX);
    }

    /** Where this item is placed or about to be, for its owner. */
    @Transactional(readOnly = true)
    public List<Placement> of(ItemId item, Language wished) {
        tenancy.acting();
        return rows.of(item, wished);
    }

    /** How many wait for a word of the workspace acted for. */
    @Transactional(readOnly = true)
    public long waitingForUs() {
        return rows.waiting(tenancy.acting().workspace());
    }

    /** Published items of the workspace acted for with this in a title, newest first. */
    @Transactional(readOnly = true)
    public List<PlaceableItem> offerable(String text, Language wished, int offset, int limit) {
        return items.offerable(
                tenancy.acting().workspace(), text, wished, Math.max(0, offset), Math.clamp(limit, 1, LIST_MAX));
    }

    /** To whom an item of the workspace acted for can be offered. */
    @Transactional(readOnly = true)
    public List<Workspace> hosts() {
        var side = tenancy.acting().workspace();
        return directory.all().stream()
                .filter(other -> !other.id().equals(side) && other.archivedAt().isEmpty())
                .toList();
    }

    /** Items of others that the workspace acted for may ask for, newest first. */
    @Transactional(readOnly = true)
    public List<PlaceableItem> askable(String text, Language wished, int offset, int limit) {
        return items.askable(
                tenancy.acting().workspace(), text, wished, Math.max(0, offset), Math.clamp(limit, 1, LIST_MAX));
    }

    /** What the acting person may do with this placement now; for buttons. */
    @Transactional(readOnly = true)
    public Set<Move> movesOpenToMe(Placement placement) {
        var side = tenancy.acting().workspace();
        if (!maySpeak()) return Set.of();
        return EnumSet.allOf(Move.class).stream()
                .filter(move -> move.fits(placement, side))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the acting person speaks for the workspace; for buttons. */
    @Transactional(readOnly = true)
    public boolean maySpeak() {
        return roles().stream().anyMatch(SPEAKERS::contains);
    }

    private Placement begin(ItemId item, WorkspaceId owner, WorkspaceId host, Direction direction, String words) {
        var said = fit(words);
        var id = PlacementId.fresh();
        try {
            rows.begin(id, owner, item, host, direction, clock.instant());
        } catch (DuplicateKeyException there) {
            throw new InvalidValue("placement-there");
        }
        var acting = tenancy.acting();
        rows.say(
                owner,
                id,
                PlacementState.OPEN,
                acting.workspace(),
                acting.person().value(),
                said,
                clock.instant());
        return found(id);
    }

    private Placement take(Move move, PlacementId id, String words) {
        var said = fit(words);
        var placement = held(id);
        if (!move.fits(placement, tenancy.acting().workspace())) {
            boolean answered = placement.state() != PlacementState.OPEN;
            throw answered ? new NotAllowed("placement-settled") : new NotAllowed("placement-other-side");
        }
        return said(placement, move.to(), said);
    }

    private Placement said(Placement placement, PlacementState to, String words) {
        var acting = tenancy.acting();
        rows.move(placement, to, clock.instant());
        rows.say(
                placement.owner(),
                placement.id(),
                to,
                acting.workspace(),
                acting.person().value(),
                words,
                clock.instant());
        boolean readersSee = to == PlacementState.ACCEPTED || placement.state() == PlacementState.ACCEPTED;
        if (readersSee) rows.tellReaders(placement.item());
        return found(placement.id());
    }

    /** One answer after the other. */
    private Placement held(PlacementId id) {
        var side = tenancy.acting().workspace();
        if (!found(id).concerns(side)) throw new NotFound();
        requireRole(SPEAKERS, "editor");
        rows.lock(id);
        return found(id);
    }

    private Placement found(PlacementId id) {
        return rows.find(id, Language.BG).orElseThrow(NotFound::new);
    }

    private void open(WorkspaceId other) {
        if (directory.find(other).orElseThrow(NotFound::new).archivedAt().isPresent()) {
            throw new InvalidValue("placement-archived");
        }
    }

    private static String fit(String words) {
        var said = TypedText.line(words);
        if (said.length() > WORDS_MAX) throw new InvalidValue("words-long", WORDS_MAX, said.length());
        return said;
    }

    private Set<Role> roles() {
        return tenancy.roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private void requireRole(Set<Role> wanted, String who) {
        if (tenancy.archived()) throw new NotAllowed("archived");
        if (roles().stream().noneMatch(wanted::contains)) throw new NotAllowed(who);
    }
}
