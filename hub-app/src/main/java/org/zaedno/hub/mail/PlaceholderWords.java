package org.zaedno.hub.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.Placeholder;
import org.zaedno.hub.words.Words;

/** Placeholders as people write them, in their own words: {@code {{име}}}. What is kept is the same in both languages. */
@Component
public class PlaceholderWords {
    private final Words words;
    private final Map<String, Placeholder> known = new LinkedHashMap<>();

    PlaceholderWords(Words words) {
        this.words = words;
        for (var placeholder : Placeholder.values()) {
            known.put(placeholder.key(), placeholder);
            Stream.of(Language.BG, Language.EN).forEach(in -> known.put(word(placeholder, in), placeholder));
        }
    }

    /** The word in braces. */
    public String shown(Placeholder placeholder, Language language) {
        return "{{" + word(placeholder, language) + "}}";
    }

    /** As somebody reads and writes it. */
    public String shown(String stored, Language language) {
        return MailText.BRACES
                .matcher(stored)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Placeholder.of(found.group(1).strip())
                                .map(one -> shown(one, language))
                                .orElse(found.group())));
    }

    /** As it is kept; words of either language are understood, unknown ones stay for the door to refuse. */
    public String stored(String typed) {
        return MailText.BRACES
                .matcher(typed)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        known.containsKey(plain(found.group(1)))
                                ? known.get(plain(found.group(1))).token()
                                : found.group()));
    }

    private String word(Placeholder placeholder, Language language) {
        return plain(words.in(language).text("mail.word." + placeholder.key()));
    }

    /** However it was spaced and written. */
    private static String plain(String word) {
        return word.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
