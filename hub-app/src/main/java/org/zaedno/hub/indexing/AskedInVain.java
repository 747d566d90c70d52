package org.zaedno.hub.indexing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zaedno.content.question.AskedWords;
import org.zaedno.content.question.UnansweredCounts.Count;
import org.zaedno.content.question.UnansweredCounts.Place;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.delivery.Network;

/**
 * Notes in memory what was asked and not answered, until the job of counting takes it: no page waits for the database. Who
 * asked is known here until midnight as a mark made with a salt that is in this process alone, so that one asker counts once a
 * day. What was not taken when the hub stops is lost, and the marks with it.
 */
@Component
public class AskedInVain {
    /** Different questions between two rounds of the job; a crowd of nonsense is not counted beyond. */
    private static final int NOTED_MAX = 2_000;
    /** Marks of one day: 8 bytes each. */
    private static final int ASKERS_MAX = 50_000;

    private static final int SALT = 32;

    private record Asked(AskedWords words, LocalDate day, Place place) {}

    private final Tenancy tenancy;
    private final Clock clock;
    private final Map<Asked, Integer> noted = new HashMap<>();
    private final Set<Long> askers = new HashSet<>();
    private byte[] salt = salt();
    private LocalDate today = LocalDate.MIN;

    AskedInVain(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param typed as the person typed it; what may speak of somebody is not noted */
    void note(String typed) {
        var day = LocalDate.now(clock);
        AskedWords.of(typed, day).ifPresent(words -> {
            if (tenancy.current() instanceof Actor.Acting acting) {
                note(new Asked(words, day, Place.WORKSPACE), acting.person().toString());
            } else if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
                var network = Network.of(asked.getRequest().getRemoteAddr());
                note(new Asked(words, day, Place.SITE), network.name());
            }
        });
    }

    private synchronized void note(Asked asked, String asker) {
        if (!asked.day().equals(today)) {
            askers.clear();
            salt = salt();
            today = asked.day();
        }
        if (askers.size() >= ASKERS_MAX || noted.size() >= NOTED_MAX && !noted.containsKey(asked)) return;
        if (askers.add(mark(asked, asker))) noted.merge(asked, 1, Integer::sum);
    }

    /** What was noted since it was taken last. */
    public synchronized List<Count> take() {
        var taken = new ArrayList<Count>();
        noted.forEach((asked, times) -> taken.add(new Count(asked.words(), asked.day(), asked.place(), times)));
        noted.clear();
        return taken;
    }

    private long mark(Asked asked, String asker) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(
                            (asker + "\n" + asked.words().value()).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] salt() {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return salt;
    }
}
