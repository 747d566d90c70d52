package org.zaedno.content.coalition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/**
 * What the home page begins with. Owners propose what is public; who holds the front-page duty seats it, orders, declines
 * and takes out. A seated item that is no longer public leaves the page by itself and keeps its seat.
 */
@Service
@Transactional
public class FrontWindow {
    /** Seats in all, future and flagged ones too: four times what the home page shows. */
    public static final int SEATS_MAX = 20;
    /** In characters: a sentence or two for the other side. */
    public static final int WORDS_MAX = 600;
    /** Rows in one answer. */
    private static final int LIST_MAX = 50;

    private final FrontSeats seats;
    private final Duties duties;
    private final Tenancy tenancy;
    private final Clock clock;

    FrontWindow(FrontSeats seats, Duties duties, Tenancy tenancy, Clock clock) {
        this.seats = seats;
        this.duties = duties;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What readers see at this instant, from the first place on; public for everybody, whoever asks. */
    @Transactional(readOnly = true)
    public List<ItemId> shown(int limit) {
        return seats.shown(limit);
    }

    /** From the first place to the last, or the newest first; for the duty. */
    @Transactional(readOnly = true)
    public List<FrontSeat> in(SeatState state, Language wished) {
        duties.require(Duty.FRONT_PAGE);
        return seats.in(state, wished, LIST_MAX);
    }

    /** How this item of the workspace acted for stands with the front window; empty where it was never proposed. */
    @Transactional(readOnly = true)
    public Optional<FrontSeat> of(ItemId item, Language wished) {
        tenancy.acting();
        return seats.of(item, wished);
    }

    /**
     * Proposes a public item of the workspace acted for, by its editor or coordinator.
     *
     * @throws InvalidValue where it is a page or not everybody's at this instant, or stands or waits there already
     */
    public FrontSeat propose(ItemId item, String words) {
        var said = fit(words);
        var acting = tenancy.acting();
        var proposed = seats.proposable(item).orElseThrow(NotFound::new);
        if (!proposed.owner().equals(acting.workspace())) throw new NotAllowed("owner");
        requirePublisher();
        if (!proposed.open()) throw new InvalidValue("seat-not-public");
        var id = SeatId.fresh();
        try {
            seats.propose(id, proposed.owner(), item, clock.instant());
        } catch (DuplicateKeyException there) {
            throw new InvalidValue("seat-there");
        }
        return said(id, SeatState.PROPOSED, said);
    }

    /** The owner takes a proposal back, or its item out of the window. */
    public FrontSeat withdraw(SeatId id, String words) {
        var said = fit(words);
        seats.lock();
        var seat = find(id);
        if (!seat.owner().equals(tenancy.acting().workspace())) throw new NotAllowed("owner");
        requirePublisher();
        require(seat, EnumSet.of(SeatState.PROPOSED, SeatState.SEATED));
        return leave(seat, SeatState.WITHDRAWN, said);
    }

    /** Gives a proposal this place, the first being 0; also takes back that it was declined or taken out. */
    public FrontSeat seat(SeatId id, int place, String words) {
        duties.require(Duty.FRONT_PAGE);
        var said = fit(words);
        seats.lock();
        require(find(id), EnumSet.of(SeatState.PROPOSED, SeatState.DECLINED, SeatState.TAKEN_OUT));
        var order = new ArrayList<>(seats.seated());
        if (order.size() >= SEATS_MAX) throw new InvalidValue("seats-full", SEATS_MAX);
        order.add(Math.clamp(place, 0, order.size()), id);
        try {
            seats.arrange(order, clock.instant());
        } catch (DuplicateKeyException proposedAnew) {
            throw new InvalidValue("seat-there");
        }
        seats.tellReaders(find(id).item());
        return said(id, SeatState.SEATED, said);
    }

    /** @throws NotAllowed where it is decided already */
    public FrontSeat decline(SeatId id, String words) {
        duties.require(Duty.FRONT_PAGE);
        return end(id, EnumSet.of(SeatState.PROPOSED), SeatState.DECLINED, words);
    }

    public FrontSeat takeOut(SeatId id, String words) {
        duties.require(Duty.FRONT_PAGE);
        return end(id, EnumSet.of(SeatState.SEATED), SeatState.TAKEN_OUT, words);
    }

    /** Takes back the duty's own decision: it waits for one again. */
    public FrontSeat reopen(SeatId id) {
        duties.require(Duty.FRONT_PAGE);
        return end(id, EnumSet.of(SeatState.SEATED, SeatState.DECLINED), SeatState.PROPOSED, "");
    }

    /** Moves a seat to this place, the first being 0; behind the end means last. */
    public void move(SeatId id, int place) {
        duties.require(Duty.FRONT_PAGE);
        seats.lock();
        var seat = find(id);
        require(seat, EnumSet.of(SeatState.SEATED));
        var order = new ArrayList<>(seats.seated());
        order.remove(id);
        order.add(Math.clamp(place, 0, order.size()), id);
        seats.arrange(order, clock.instant());
        seats.tellReaders(seat.item());
    }

    /**
     * Shows a seat from that instant until just before the other; empty: at once, for good.
     *
     * @throws InvalidValue where it would end before it begins
     */
    public FrontSeat show(SeatId id, Optional<Instant> from, Optional<Instant> until) {
        duties.require(Duty.FRONT_PAGE);
        if (from.isPresent() && until.filter(end -> !from.get().isBefore(end)).isPresent()) {
            throw new InvalidValue("seat-dates");
        }
        seats.lock();
        var seat = find(id);
        require(seat, EnumSet.of(SeatState.SEATED));
        seats.show(id, from, until);
        seats.tellReaders(seat.item());
        return find(id);
    }

    private FrontSeat end(SeatId id, Set<SeatState> from, SeatState to, String words) {
        var said = fit(words);
        seats.lock();
        var seat = find(id);
        require(seat, from);
        return leave(seat, to, said);
    }

    /** The gap stays until the order is changed next: nobody sees numbers. */
    private FrontSeat leave(FrontSeat seat, SeatState to, String words) {
        try {
            seats.leave(seat.id(), to, clock.instant());
        } catch (DuplicateKeyException proposedAnew) {
            throw new InvalidValue("seat-there");
        }
        if (seat.state() == SeatState.SEATED) seats.tellReaders(seat.item());
        return said(seat.id(), to, words);
    }

    private FrontSeat said(SeatId id, SeatState state, String words) {
        seats.say(find(id), state, tenancy.acting().person().value(), words, clock.instant());
        return find(id);
    }

    private FrontSeat find(SeatId id) {
        return seats.find(id).orElseThrow(NotFound::new);
    }

    private void requirePublisher() {
        if (tenancy.archived()) throw new NotAllowed("archived");
        var roles = tenancy.roles();
        if (!roles.contains(Role.EDITOR.name()) && !roles.contains(Role.COORDINATOR.name())) {
            throw new NotAllowed("editor");
        }
    }

    private static void require(FrontSeat seat, Set<SeatState> from) {
        if (!from.contains(seat.state())) throw new NotAllowed("seat-settled");
    }

    private static String fit(String words) {
        var said = TypedText.line(words);
        if (said.length() > WORDS_MAX) throw new InvalidValue("words-long", WORDS_MAX, said.length());
        return said;
    }
}
