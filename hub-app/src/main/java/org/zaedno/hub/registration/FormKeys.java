package org.zaedno.hub.registration;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.zaedno.content.registration.RegistrationKey;

/**
 * Gives every form that is shown a key and knows its own again: for what it was made and when. Kept nowhere; hubs that share
 * the registration key know each other's.
 */
@Component
@EnableConfigurationProperties(FormsProperties.class)
class FormKeys {
    /** What a key that comes back is worth. */
    enum Worth {
        GOOD,
        TOO_QUICK,
        STALE,
        /** Not made here, or for something else. */
        FORGED
    }

    private static final String PURPOSE = "form";
    /** All in bytes: 96 random bits beside the moment make a key once; 128 of the seal cannot be guessed. */
    private static final int RANDOM_LENGTH = 12;

    private static final int SEAL_LENGTH = 16;
    private static final int LENGTH = RANDOM_LENGTH + Long.BYTES + SEAL_LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RegistrationKey key;
    private final FormsProperties settings;
    private final Clock clock;

    FormKeys(RegistrationKey key, FormsProperties settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** A fresh one. @param what the event, or the registration, whose form it is */
    String issue(String what) {
        var random = new byte[RANDOM_LENGTH];
        RANDOM.nextBytes(random);
        var body = ByteBuffer.allocate(RANDOM_LENGTH + Long.BYTES)
                .put(random)
                .putLong(clock.millis())
                .array();
        var whole = ByteBuffer.allocate(LENGTH).put(body).put(seal(what, body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    Worth judge(String what, String sent) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException noKey) {
            return Worth.FORGED;
        }
        if (whole.length != LENGTH) return Worth.FORGED;
        var body = Arrays.copyOf(whole, LENGTH - SEAL_LENGTH);
        if (!MessageDigest.isEqual(seal(what, body), Arrays.copyOfRange(whole, body.length, LENGTH)))
            return Worth.FORGED;
        var age = Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong(RANDOM_LENGTH)), clock.instant());
        if (age.compareTo(settings.goodFor()) > 0) return Worth.STALE;
        return age.compareTo(settings.quickest()) < 0 ? Worth.TOO_QUICK : Worth.GOOD;
    }

    private byte[] seal(String what, byte[] body) {
        var text = what + "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
        return Arrays.copyOf(key.seal(PURPOSE, text), SEAL_LENGTH);
    }
}
