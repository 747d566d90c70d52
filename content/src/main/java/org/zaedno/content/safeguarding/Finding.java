package org.zaedno.content.safeguarding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.zaedno.content.language.Markup;

/**
 * A personal detail in a text. Lives as long as somebody looks at it and is never stored.
 *
 * @param section {@link PersonalDetails#TITLE}, {@link PersonalDetails#LEAD} or the name of a section
 * @param start in characters of that text as it is stored, HTML included
 * @param end just behind it; tags may lie in between
 * @param exact as the reader sees it
 * @param before what the reader sees right before it in the same paragraph, and {@code after} right behind it
 * @param occurrence how many times the same words stand before it in the same text
 * @param value what it says, however it is written
 */
public record Finding(
        Detail detail,
        String section,
        int start,
        int end,
        String exact,
        String before,
        String after,
        int occurrence,
        String value) {
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

    /** Whether taking it out leaves a sentence; a child's name, age and place want another wording. */
    public boolean canBeTakenOut() {
        return detail != Detail.CHILD_IN_PLACE;
    }

    /**
     * The text without it. Tags stay where they are.
     *
     * @param text of its section, exactly as it was searched
     */
    public String takenOutOf(String text) {
        var head = text.substring(0, start);
        var tail = text.substring(end);
        var tags = new StringBuilder();
        if (!isPlain()) {
            var inside = text.substring(start, end);
            Markup.read(inside, new Markup.Listener() {
                @Override
                public void tag(String name, boolean closing, int from, int to) {
                    tags.append(inside, from, to);
                }

                @Override
                public void sign(int sign, int from, int to) {}
            });
        }
        boolean twoSpaces = tags.isEmpty() && head.endsWith(" ") && tail.startsWith(" ");
        return head + tags + (twoSpaces ? tail.substring(1) : tail);
    }

    private boolean isPlain() {
        return section.equals(PersonalDetails.TITLE) || section.equals(PersonalDetails.LEAD);
    }

    boolean overlaps(Finding other) {
        return section.equals(other.section) && start < other.end && other.start < end;
    }
}
