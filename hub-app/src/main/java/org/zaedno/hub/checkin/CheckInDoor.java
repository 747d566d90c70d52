package org.zaedno.hub.checkin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;

/** What the script of the door asks. Answers numbers and identifiers, never a name. */
@RestController
class CheckInDoor {
    /** Marks in one request; the script sends no more than 200. */
    private static final int MARKS_MAX = 500;

    /** @param at milliseconds since 1970 by the phone's clock, as the hub last set it right */
    record Mark(
            @Nullable String participant,
            boolean present,
            long at,
            @Nullable String key) {}

    record Marks(@Nullable List<Mark> marks) {}

    /** @param at as in {@link Mark} */
    record Line(String id, boolean present, long at) {}

    /**
     * @param known what to ask with the next time: while it is the same there is nothing new
     * @param now by the clock of the hub
     * @param strangers marks of this request that name nobody here
     */
    record Told(String known, long now, int expected, int present, String roster, List<Line> marked, int strangers) {}

    private final OwnEvents own;
    private final CheckIn door;
    private final Clock clock;
    private final byte[] worker = worker();

    CheckInDoor(OwnEvents own, CheckIn door, Clock clock) {
        this.own = own;
        this.door = door;
        this.clock = clock;
    }

    /** @return 204 while there is nothing new */
    @GetMapping(path = "/checkin/{event}/standings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Told> standings(@PathVariable ItemId event, @RequestParam(defaultValue = "") String known) {
        return atTheDoor(() -> {
            var told = told(event, 0);
            return told.known().equals(known) ? answer(HttpStatus.NO_CONTENT, null) : answer(HttpStatus.OK, told);
        });
    }

    /** As often as needed: the same key is the same mark. What names nobody here is left out. */
    @PostMapping(
            path = "/checkin/{event}/marks",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Told> mark(@PathVariable ItemId event, @RequestBody Marks sent) {
        return atTheDoor(() -> {
            var marks = Optional.<List<Mark>>ofNullable(sent.marks()).orElse(List.of());
            if (marks.size() > MARKS_MAX) throw new InvalidValue("form-key");
            var sound = marks.stream().flatMap(mark -> sound(mark).stream()).toList();
            int known = door.mark(event, sound).size();
            return answer(HttpStatus.OK, told(event, marks.size() - known));
        });
    }

    /** The page's own worker. It stands here because it may look after nothing but the folder it lies in. */
    @GetMapping(path = "/checkin/{event}/worker.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<byte[]> workerScript(@PathVariable ItemId event) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(worker);
    }

    private Told told(ItemId event, int strangers) {
        var all = door.standings(event);
        var known = UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
        var marked = all.marked().stream()
                .map(one -> new Line(
                        one.participant().toString(),
                        one.present(),
                        one.markedAt().map(Instant::toEpochMilli).orElse(0L)))
                .toList();
        return new Told(
                known.toString(),
                clock.millis(),
                all.count().expected(),
                all.count().present(),
                all.roster(),
                marked,
                strangers);
    }

    private ResponseEntity<Told> atTheDoor(Supplier<ResponseEntity<Told>> work) {
        if (own.isStranger()) return answer(HttpStatus.UNAUTHORIZED, null);
        try {
            return own.run(work);
        } catch (NotAllowed no) {
            return answer(HttpStatus.FORBIDDEN, null);
        }
    }

    /** A mark that no phone of ours makes must not keep the others of its bundle from arriving. */
    private Optional<CheckIn.Mark> sound(Mark mark) {
        if (mark.participant() == null || mark.key() == null) return Optional.empty();
        try {
            var at = Instant.ofEpochMilli(Math.clamp(mark.at(), 0, clock.millis()));
            return ParticipantId.parse(mark.participant())
                    .map(who -> new CheckIn.Mark(who, mark.present(), at, mark.key()));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Told> answer(HttpStatus status, @Nullable Told told) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(told);
    }

    private static byte[] worker() {
        try {
            return new ClassPathResource("META-INF/resources/assets/check-in-worker.js").getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
