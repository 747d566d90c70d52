package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotFound;

/** Whatever happens to an event's places, in whatever order: everybody stands where the plain count puts them. */
class PlaceLifeTest extends Reception {
    enum What {
        COME,
        COME_AGAIN,
        CANCEL,
        APPROVE,
        REFUSE,
        ACCEPT,
        DECLINE,
        ERASE,
        ADMIT,
        WALK_IN,
        CHANGE_PARTY,
        SET_LIMIT,
        SET_HOLDS,
        THE_HOUR_COMES,
        THE_HOUR_COMES_AND_NO_CLOCK
    }

    /** @param whom which party, counted round @param number of persons, places, whatever the deed wants */
    record Deed(What what, int whom, int number, String kind) {}

    private static final List<String> KINDS = List.of("A", "B", "-");

    private final RegistrationClock clock = content.get(RegistrationClock.class);

    /** The event of one try, and what the model cannot know: which form is whose. */
    private final class Tried {
        final PlainPlaces model;
        final List<Application> sent = new ArrayList<>();
        final List<RegistrationId> ids = new ArrayList<>();
        final Map<String, KindId> kinds = new HashMap<>();
        final Map<String, Integer> holds = new HashMap<>(Map.of("A", 2, "B", 1));
        final ItemId event;

        Tried(boolean approval, boolean offers) {
            event = open(PlaceLimit.of(6), wish -> {
                var asked = wish.party(5);
                if (approval) asked = asked.approval();
                return offers ? asked.offering(Duration.ofHours(2)) : asked;
            });
            kinds.put("A", kind(event, StandardKind.CHILD_PROTECTION));
            kinds.put("B", kind(event, StandardKind.NGO));
            kinds.put("-", kind(event, StandardKind.OTHER));
            model = new PlainPlaces(6, approval, offers);
            set(6);
        }

        void set(int places) {
            if (holds.values().stream().mapToInt(n -> n).sum() > places) return;
            var held = holds.entrySet().stream()
                    .filter(hold -> hold.getValue() > 0)
                    .map(hold -> Hold.of(kinds.get(hold.getKey()), hold.getValue())
                            .until(Instant.now().plusSeconds(86_400)))
                    .toList();
            as(organiser, () -> {
                desk.setPlaces(event, new PlaceLimit(java.util.Optional.of(places), held));
                return true;
            });
            model.set(places, holds);
        }
    }

    @Property(tries = 25)
    void places_are_given_as_somebody_with_a_pencil_would_give_them(
            @ForAll boolean approval, @ForAll boolean offers, @ForAll("deeds") List<Deed> deeds) {
        var tried = new Tried(approval, offers);

        for (var deed : deeds) {
            happen(tried, deed);
            if (deed.what() != What.THE_HOUR_COMES_AND_NO_CLOCK && punctual(tried.event)) compare(tried, deed);
        }
        clockComes();
        compare(tried, null);
    }

    /** A few events at a time, and other tests leave some. */
    private void clockComes() {
        while (content.as(CLOCK, clock::keep) > 0) {}
    }

    private void happen(Tried tried, Deed deed) {
        boolean nobody = tried.sent.isEmpty();
        int whom = nobody ? 0 : deed.whom() % tried.sent.size();
        switch (deed.what()) {
            case COME -> {
                var form = party(deed.number()).of(tried.kinds.get(deed.kind()));
                tried.ids.add(take(tried.event, form).registration());
                tried.sent.add(form);
                tried.model.comes(deed.kind(), deed.number());
            }
            case WALK_IN -> {
                var form = party(deed.number()).of(tried.kinds.get(deed.kind()));
                tried.ids.add(as(organiser, () -> desk.walkIn(tried.event, form, true))
                        .registration());
                tried.sent.add(form);
                tried.model.walksIn(deed.kind(), deed.number());
            }
            case SET_LIMIT -> tried.set(deed.number() * 2);
            case SET_HOLDS -> {
                if (deed.kind().equals("-")) return;
                int before = tried.holds.put(deed.kind(), deed.number() - 1);
                if (tried.holds.values().stream().mapToInt(n -> n).sum() > tried.model.limit)
                    tried.holds.put(deed.kind(), before);
                else tried.set(tried.model.limit);
            }
            case THE_HOUR_COMES, THE_HOUR_COMES_AND_NO_CLOCK -> {
                // A late clock begins an offer late; the model knows no lateness, so one hour is over before the next.
                if (!punctual(tried.event)) clockComes();
                theHourComes(tried.event);
                if (deed.what() == What.THE_HOUR_COMES) clockComes();
                tried.model.theHourComes();
            }
            default -> {
                if (!nobody)
                    step(tried, deed, tried.sent.get(whom), tried.model.parties.get(whom), tried.ids.get(whom));
            }
        }
    }

    /** Who was erased has no link any more, and whatever they try changes nothing. */
    private void step(Tried tried, Deed deed, Application form, PlainPlaces.Party party, RegistrationId id) {
        try {
            taken(tried, deed, form, party, id);
        } catch (NotFound erased) {
            assertThat(party.state.isLive()).as(deed.toString()).isFalse();
        }
    }

    private void taken(Tried tried, Deed deed, Application form, PlainPlaces.Party party, RegistrationId id) {
        Actor registrant = by(tried.event, form);
        switch (deed.what()) {
            case COME_AGAIN ->
                assertThat(take(tried.event, form).registration()).isEqualTo(id);
            case CANCEL -> {
                as(registrant, desk::cancelMine);
                tried.model.leaves(party, RegistrationState.CANCELLED);
            }
            case APPROVE -> {
                as(organiser, () -> desk.approve(id));
                tried.model.approved(party);
            }
            case REFUSE -> {
                as(organiser, () -> desk.refuse(id, "няма да стане"));
                tried.model.leaves(party, RegistrationState.REFUSED);
            }
            case ACCEPT -> {
                as(registrant, desk::acceptMine);
                tried.model.accepts(party);
            }
            case DECLINE -> {
                as(registrant, desk::declineMine);
                tried.model.leaves(party, RegistrationState.DECLINED);
            }
            case ERASE -> {
                as(registrant, desk::eraseMine);
                tried.model.leaves(party, RegistrationState.CANCELLED);
            }
            case ADMIT -> {
                as(organiser, () -> desk.admit(id, "дойде на място"));
                tried.model.admitted(party);
            }
            case CHANGE_PARTY -> {
                boolean done = tried.model.becomes(party, deed.number());
                assertThat(changed(registrant, form.with(people(form, deed.number()))))
                        .isEqualTo(done);
            }
            default -> throw new AssertionError(deed);
        }
    }

    private static List<Attendee> people(Application form, int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(n -> n < form.people().size() ? form.people().get(n) : Attendee.named("Нов колега", "", ""))
                .toList();
    }

    private boolean changed(Actor registrant, Application form) {
        try {
            as(registrant, () -> desk.changeMine(form.under(FormKey.fresh())));
            return true;
        } catch (RegistrationClosed noRoom) {
            return false;
        }
    }

    /** Whether nothing is due: else the rows are compared when somebody or the clock has come by. */
    private boolean punctual(ItemId event) {
        return world.sql()
                .sql("select next_due is null or next_due > now() from content.place_count where event = ?")
                .param(event.value())
                .query(Boolean.class)
                .single();
    }

    private void compare(Tried tried, @org.jspecify.annotations.Nullable Deed after) {
        var names = new HashMap<UUID, String>();
        tried.kinds.forEach((name, kind) -> names.put(kind.value(), name));
        var stands = world.sql()
                .sql(
                        "select state, kind, kind_seats, general_seats, party from content.registration where event = ? order by arrival")
                .param(tried.event.value())
                .query((row, number) -> row.getString("state") + " " + names.get(row.getObject("kind", UUID.class))
                        + " " + row.getInt("kind_seats") + "+" + row.getInt("general_seats") + " of "
                        + row.getInt("party"))
                .list();
        assertThat(stands)
                .as("after %s", after)
                .isEqualTo(tried.model.parties.stream().map(Object::toString).toList());
        assertThat(vacancy(tried.event).taken()).isEqualTo(tried.model.taken());
        assertThat(vacancy(tried.event).waiting()).isEqualTo((int) tried.model.parties.stream()
                .filter(party -> party.state == RegistrationState.WAITING)
                .count());
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var what = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(What.COME)),
                net.jqwik.api.Tuple.of(5, Arbitraries.of(What.class)));
        var deed = Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(KINDS))
                .as(Deed::new);
        return deed.list().ofMinSize(6).ofMaxSize(24);
    }
}
