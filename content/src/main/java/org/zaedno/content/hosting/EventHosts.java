package org.zaedno.content.hosting;

import java.time.Clock;
import java.util.Arrays;
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
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;

/**
 * The one door for holding an event with others. Acts for the workspace of the acting person, who must be organiser or
 * coordinator there: also who accepts, because with the owner's word comes the sight of who registered. Whoever accepted is
 * named with the event, and its people read what is published of it. Every right ends with the row that gave it.
 */
@Service
@Transactional
public class EventHosts {
    private static final Set<Role> SPEAKERS = EnumSet.of(Role.ORGANISER, Role.COORDINATOR);
    /** In characters: a sentence or two for the other side. */
    public static final int WORDS_MAX = 600;
    /** So many can be named beside an event; more of them are an alliance with a workspace of its own. */
    public static final int MOST = 12;
    /** Rows in one answer. */
    private static final int LIST_MAX = 200;

    private final HostRows rows;
    private final EditorialDesk desk;
    private final CoalitionDirectory directory;
    private final Tenancy tenancy;
    private final Clock clock;

    EventHosts(HostRows rows, EditorialDesk desk, CoalitionDirectory directory, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.directory = directory;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Asks another workspace to hold an event of this one with it.
     *
     * @param helps whether its organisers may then see who registered and stand at the door
     * @throws NotFound for an unknown event or workspace
     * @throws NotAllowed for an event of somebody else's, and without the role
     * @throws InvalidValue where it is asked or named already, is archived or the owner itself, and past {@link #MOST}
     */
    public EventHost offer(ItemId event, WorkspaceId host, boolean helps, String words) {
        var said = fit(words);
        var item = desk.open(event).item();
        require();
        if (item.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        if (item.owner().equals(host)) throw new InvalidValue("host-owner");
        if (directory.find(host).orElseThrow(NotFound::new).archivedAt().isPresent())
            throw new InvalidValue("host-archived");
        if (rows.of(event, Language.BG).size() >= MOST) throw new InvalidValue("hosts-many", MOST);
        var id = HostId.fresh();
        try {
            rows.begin(id, item.owner(), event, host, helps, clock.instant());
        } catch (DuplicateKeyException there) {
            throw new InvalidValue("host-there");
        }
        return said(id, said);
    }

    /**
     * Takes a step, as the table in {@link HostMove} has it.
     *
     * @throws NotFound for what concerns neither side of the workspace acted for
     * @throws NotAllowed where the other side is to speak, or it was said already
     */
    public EventHost take(HostMove move, HostId id, String words) {
        var said = fit(words);
        var side = tenancy.acting().workspace();
        if (!found(id).concerns(side)) throw new NotFound();
        require();
        rows.lock(id);
        var host = found(id);
        if (!move.fits(host, side)) throw new NotAllowed("host-move");
        boolean helps = switch (move) {
            case LET_HELP -> true;
            case STOP_HELP -> false;
            case ACCEPT, DECLINE, WITHDRAW -> host.helps();
        };
        rows.move(id, move.to(), helps, clock.instant());
        return said(id, said);
    }

    /** Who holds this event with its owner or is asked to, for both sides. */
    @Transactional(readOnly = true)
    public List<EventHost> of(ItemId event, Language wished) {
        tenancy.acting();
        return rows.of(event, wished);
    }

    /** What others hold with the workspace acted for, or ask it to: what waits for an answer first; at most 200. */
    @Transactional(readOnly = true)
    public List<EventHost> here(Language wished) {
        return rows.at(tenancy.acting().workspace(), wished, LIST_MAX);
    }

    /** How many wait for a word of the workspace acted for. */
    @Transactional(readOnly = true)
    public long waitingForUs() {
        return rows.waiting(tenancy.acting().workspace());
    }

    /** Whom one may ask. */
    @Transactional(readOnly = true)
    public List<Workspace> whom() {
        var side = tenancy.acting().workspace();
        return directory.all().stream()
                .filter(other -> !other.id().equals(side) && other.archivedAt().isEmpty())
                .toList();
    }

    /** What the acting person may do with this now; for buttons. */
    @Transactional(readOnly = true)
    public Set<HostMove> movesOpenToMe(EventHost host) {
        if (!maySpeak()) return Set.of();
        var side = tenancy.acting().workspace();
        return Arrays.stream(HostMove.values())
                .filter(move -> move.fits(host, side))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the acting person speaks for the workspace about its events; for buttons. */
    @Transactional(readOnly = true)
    public boolean maySpeak() {
        return tenancy.roles().stream().map(Role::valueOf).anyMatch(SPEAKERS::contains);
    }

    private EventHost said(HostId id, String words) {
        var acting = tenancy.acting();
        rows.say(id, acting.workspace(), acting.person().value(), words, clock.instant());
        return found(id);
    }

    private EventHost found(HostId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    private void require() {
        if (tenancy.archived()) throw new NotAllowed("archived");
        if (!maySpeak()) throw new NotAllowed("organiser");
    }

    private static String fit(String words) {
        var said = TypedText.line(words);
        if (said.length() > WORDS_MAX) throw new InvalidValue("words-long", WORDS_MAX, said.length());
        return said;
    }
}
