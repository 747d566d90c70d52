package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.registration.Registered;

/**
 * A line of the list at the door.
 *
 * @param from institution and town
 * @param needs what must be known at the door; of the whole form, told beside who sent it
 * @param words by which the line is found
 * @param markedAt of the last mark, also of one that took another back
 */
public record DoorGuest(
        ParticipantId id,
        String name,
        String from,
        List<String> needs,
        boolean online,
        String code,
        String words,
        boolean present,
        Optional<Instant> markedAt) {

    public static Stream<DoorGuest> of(Registered form) {
        return form.people().stream().map(person -> line(form, person));
    }

    private static DoorGuest line(Registered form, Participant person) {
        var from = Stream.of(person.institution(), person.town())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
        return new DoorGuest(
                person.id(),
                ListedName.of(person.name()),
                from,
                person.number() == 1 ? needs(form) : List.of(),
                form.online(),
                person.code(),
                GuestWords.folded(person.name() + " " + from + " " + person.code()),
                person.present(),
                person.markedAt());
    }

    /** What somebody eats is the kitchen's business. */
    private static List<String> needs(Registered form) {
        return Stream.of(form.needs().interpreter(), form.needs().access())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    public long markedMillis() {
        return markedAt.map(Instant::toEpochMilli).orElse(0L);
    }
}
