package org.zaedno.content.safeguarding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A personal detail in a text. Lives as long as somebody looks at it and is never stored.
 *
 * @param section {@link PersonalDetails#TITLE}, {@link PersonalDetails#LEAD} or the name of a section
 * @param start in characters of that text as it is stored, HTML included
 * @param end just behind it; tags may lie in between
 * @param exact as the reader sees it
 * @param occurrence how many times the same words stand before it in the same text
 * @param value what it says, however it is written
 */
public record Finding(Detail detail, String section, int start, int end, String exact, int occurrence, String value) {
    /**
     * Says in an acknowledgement which finding is meant, wherever it stands and however it is written, without saying
     * what it is: 16 bits, different in every item. Hundreds of numbers share each of them, so none can be guessed
     * back; that another finding of the same item has the same one by chance happens once in 65,536 times.
     */
    public int fingerprint(UUID item) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((item + "|" + detail + "|" + value).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xff) << 8 | hash[1] & 0xff;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean overlaps(Finding other) {
        return section.equals(other.section) && start < other.end && other.start < end;
    }
}
