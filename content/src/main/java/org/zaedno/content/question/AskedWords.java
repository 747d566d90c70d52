package org.zaedno.content.question;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.safeguarding.GivenNames;
import org.zaedno.content.safeguarding.KnownContacts;
import org.zaedno.content.safeguarding.PersonalDetails;

/**
 * The words of a question in which nobody can be found, the same for everybody who asks the same: small letters, one space
 * between two words, no marks. What may speak of a person has none: rather a question too few than a name in a list.
 */
public record AskedWords(String value) {
    /** In characters, as the table has it. */
    public static final int MAX = 80;

    private static final int MIN = 2;
    /** Words. Longer ones are sentences, in which people tell what happened to them. */
    private static final int WORDS_MAX = 7;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}]+");
    /** Figures, mailboxes, addresses of pages and of people in networks. */
    private static final Pattern FOUND_BY = Pattern.compile("[\\p{Nd}@#/\\\\_]|(?i)www\\.|https?:");
    /** How Bulgarian family names end, in both alphabets. */
    private static final Pattern FAMILY = Pattern.compile(
            "\\p{L}{2,}(?:[ое]ва?|[ие]на?|[шсцч]ка|[шсцч]ки|[oe]va?|[oe]ff|[ie]na?|s[kc]a|s[kc]i|[tc]hk[ai])");

    /** @param today tells the gate who would be a child */
    public static Optional<AskedWords> of(String typed, LocalDate today) {
        var line = Normalizer.normalize(TypedText.line(typed), Normalizer.Form.NFC);
        if (line.length() > MAX || FOUND_BY.matcher(line).find()) return Optional.empty();
        if (!new PersonalDetails(today, KnownContacts.NONE)
                .inPlain(PersonalDetails.TITLE, line)
                .isEmpty()) {
            return Optional.empty();
        }
        var words = List.of(MARKS.matcher(line).replaceAll(" ").strip().split(" "));
        if (words.size() > WORDS_MAX || namesSomebody(words)) return Optional.empty();
        var value = String.join(" ", words).toLowerCase(Locale.ROOT);
        return value.length() < MIN ? Optional.empty() : Optional.of(new AskedWords(value));
    }

    /** A given name beside another word that may go with it, or two words written and ending as names are. */
    private static boolean namesSomebody(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            var one = words.get(at - 1);
            var two = words.get(at);
            boolean family = isFamily(one) || isFamily(two);
            if (GivenNames.isOne(one) && (isFamily(two) || isLarge(two) || GivenNames.isOne(two))) return true;
            if (GivenNames.isOne(two) && (isFamily(one) || isLarge(one))) return true;
            if (family && isLarge(one) && isLarge(two)) return true;
        }
        return false;
    }

    private static boolean isFamily(String word) {
        return FAMILY.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isLarge(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
