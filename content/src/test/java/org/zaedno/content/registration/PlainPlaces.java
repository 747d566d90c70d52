package org.zaedno.content.registration;

import static org.zaedno.content.registration.RegistrationState.AWAITING_APPROVAL;
import static org.zaedno.content.registration.RegistrationState.CONFIRMED;
import static org.zaedno.content.registration.RegistrationState.EXPIRED;
import static org.zaedno.content.registration.RegistrationState.OFFERED;
import static org.zaedno.content.registration.RegistrationState.WAITING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What ought to be so, in the plainest words: a list of parties in the order in which they came, counted anew each time. */
final class PlainPlaces {
    /** A party; its kind is a hold's name, or one for which nothing is held. */
    static final class Party {
        final String kind;
        int people;
        RegistrationState state;
        int fromHold;
        int fromAll;

        Party(String kind, int people, RegistrationState state) {
            this.kind = kind;
            this.people = people;
            this.state = state;
        }

        @Override
        public String toString() {
            return state + " " + kind + " " + fromHold + "+" + fromAll + " of " + people;
        }
    }

    final List<Party> parties = new ArrayList<>();
    final Map<String, Integer> holds = new HashMap<>();
    private final boolean approval;
    private final boolean offers;
    int limit;

    PlainPlaces(int limit, boolean approval, boolean offers) {
        this.limit = limit;
        this.approval = approval;
        this.offers = offers;
    }

    void comes(String kind, int people) {
        var party = new Party(kind, people, approval ? AWAITING_APPROVAL : WAITING);
        parties.add(party);
        settle(party);
    }

    /** Nobody who waits is passed while there is room; without room it is the organiser's word. */
    void walksIn(String kind, int people) {
        var party = new Party(kind, people, WAITING);
        parties.add(party);
        settle(party);
        if (party.state == WAITING) admitted(party);
    }

    void admitted(Party party) {
        if (party.state == AWAITING_APPROVAL || party.state == WAITING) party.fromAll = party.people;
        if (party.state.isLive()) party.state = CONFIRMED;
    }

    void approved(Party party) {
        if (party.state != AWAITING_APPROVAL) return;
        party.state = WAITING;
        settle(party);
    }

    void leaves(Party party, RegistrationState how) {
        boolean may = how == RegistrationState.DECLINED ? party.state == OFFERED : party.state.isLive();
        if (!may) return;
        out(party, how);
        settle(null);
    }

    void accepts(Party party) {
        if (party.state == OFFERED) party.state = CONFIRMED;
    }

    void theHourComes() {
        holds.clear();
        parties.stream().filter(party -> party.state == OFFERED).forEach(party -> out(party, EXPIRED));
        settle(null);
    }

    void set(int places, Map<String, Integer> held) {
        limit = places;
        holds.clear();
        holds.putAll(held);
        settle(null);
    }

    /** @return false: there is no room, or it would pass others */
    boolean becomes(Party party, int people) {
        if (!party.state.isLive() || people == party.people) return true;
        int more = people - party.people;
        if (party.state == CONFIRMED && more > 0) {
            int hold = waits(party.kind) ? 0 : freeFor(party.kind);
            int all = waits() ? 0 : freeForAll();
            if (hold + all < more || limit - taken() < more) return false;
            party.fromHold += Math.min(more, hold);
            party.fromAll += more - Math.min(more, hold);
        } else if (more > 0 && party.state != AWAITING_APPROVAL) {
            return false;
        }
        if (party.state.hasPlaces() && more < 0) {
            int backToAll = Math.min(-more, party.fromAll);
            party.fromAll -= backToAll;
            party.fromHold -= -more - backToAll;
        }
        party.people = people;
        if (more < 0) settle(null);
        return true;
    }

    int taken() {
        return parties.stream()
                .filter(party -> party.state.hasPlaces())
                .mapToInt(party -> party.people)
                .sum();
    }

    /** Everybody who waits is asked in turn; who cannot be helped keeps from those behind what it could have used. */
    private void settle(@org.jspecify.annotations.Nullable Party fresh) {
        boolean keptAll = false;
        var kept = new HashSet<String>();
        for (var party : parties) {
            if (party.state != WAITING) continue;
            int hold = kept.contains(party.kind) ? 0 : freeFor(party.kind);
            int all = keptAll ? 0 : freeForAll();
            if (hold + all >= party.people && limit - taken() >= party.people) {
                party.fromHold = Math.min(party.people, hold);
                party.fromAll = party.people - party.fromHold;
                party.state = offers && party != fresh ? OFFERED : CONFIRMED;
            } else {
                keptAll = true;
                kept.add(party.kind);
            }
        }
    }

    private int freeFor(String kind) {
        int used = parties.stream()
                .filter(party -> party.kind.equals(kind))
                .mapToInt(party -> party.fromHold)
                .sum();
        return Math.max(0, holds.getOrDefault(kind, 0) - used);
    }

    private int freeForAll() {
        int held = holds.keySet().stream().mapToInt(this::freeFor).sum();
        return Math.max(0, limit - taken() - held);
    }

    private boolean waits() {
        return parties.stream().anyMatch(party -> party.state == WAITING);
    }

    private boolean waits(String kind) {
        return parties.stream().anyMatch(party -> party.state == WAITING && party.kind.equals(kind));
    }

    private static void out(Party party, RegistrationState how) {
        party.state = how;
        party.fromHold = 0;
        party.fromAll = 0;
    }
}
