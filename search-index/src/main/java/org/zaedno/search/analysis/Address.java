package org.zaedno.search.analysis;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Of mail or of a page: one word, and what stands between its dots is none. People write their addresses in letters of their own
 * making, so what an address is made of would be taken for words of a language.
 *
 * @param written small, without scheme, {@code www.}, what follows # and a slash at the end
 * @param end just behind it in the text
 */
record Address(String written, int end) {

    /** What tokens made of it are of, to Lucene. */
    static final String TYPE = "address";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    /** With the two endings in Cyrillic there are. */
    private static final String HOST =
            "(?:(?:" + LABEL + "\\.){1,8}[a-z]{2,24}|(?:[а-я0-9-]{1,63}\\.){1,8}(?:бг|ею))" + "(?![\\p{L}\\p{N}-])";

    private static final String REST = "[^\\s<>\"„“”«»‟″]";
    private static final Pattern MAIL = Pattern.compile("[a-z0-9][a-z0-9._%+-]{0,63}+@(" + HOST + ")", FLAGS);
    private static final Pattern PAGE = Pattern.compile("(?:(?:https?|ftp)://|www\\.)" + REST + "{1,2000}", FLAGS);
    private static final Pattern DOMAIN =
            Pattern.compile("(" + HOST + ")((?::\\d{1,5})?(?:/" + REST + "{0,2000})?)", FLAGS);
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)\\]}'’…]+$");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:https?|ftp)://)?(?:www\\.)?");
    private static final Pattern BEHIND = Pattern.compile("#.*|/$");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In letters: of shorter ones too many words begin so. */
    private static final int NAME = 3;

    /** In letters. Where an address is longer, its domain stands for it. */
    private static final int LONGEST = 255;

    /**
     * With which a name may end that has neither {@code @} nor {@code www} to be known by: a space forgotten behind a full stop looks
     * the same. Countries but those whose letters are an English word.
     */
    private static final Set<String> TOP = Stream.concat(
                    Stream.of("com", "org", "net", "info", "edu", "gov", "int", "eu", "biz", "бг", "ею"),
                    Stream.of(Locale.getISOCountries()).map(country -> country.toLowerCase(Locale.ROOT)))
            .filter(Predicate.not(EnglishAnalyzer.getDefaultStopSet()::contains))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether one may go on over this sign; where it does not, nobody need look for one. */
    static boolean holds(int sign) {
        return switch (sign) {
            case '@', '.', ':', '_', '+', '%' -> true;
            default -> false;
        };
    }

    /** The one that begins here. @param length of what is in the text */
    static Optional<Address> at(char[] text, int start, int length) {
        var from = CharBuffer.wrap(text, start, length - start);
        var page = PAGE.matcher(from);
        if (page.lookingAt()) return of(withoutPunctuation(page.group()), start);
        var mail = MAIL.matcher(from);
        if (mail.lookingAt()) {
            int before = mail.start(1);
            return host(mail.group(1), true).flatMap(host -> of(from.subSequence(0, before) + host, start));
        }
        var domain = DOMAIN.matcher(from);
        if (!domain.lookingAt()) return Optional.empty();
        var whole = domain.group(1);
        return host(whole, false)
                .flatMap(host -> of(host.equals(whole) ? host + withoutPunctuation(domain.group(2)) : host, start));
    }

    /** Without words behind it from which no space parts it: example.org.The. */
    private static Optional<String> host(String found, boolean ofMail) {
        for (var host = found; host.indexOf('.') > (ofMail ? 0 : 1); host = host.substring(0, host.lastIndexOf('.'))) {
            var top = host.substring(host.lastIndexOf('.') + 1);
            var small = top.toLowerCase(Locale.ROOT);
            boolean inOneCase = top.equals(small) || top.equals(top.toUpperCase(Locale.ROOT));
            if (inOneCase && (ofMail || TOP.contains(small))) return Optional.of(host);
        }
        return Optional.empty();
    }

    private static Optional<Address> of(String found, int start) {
        var bare = BEFORE.matcher(found.toLowerCase(Locale.ROOT)).replaceFirst("");
        var written = BEHIND.matcher(bare).replaceAll("");
        return written.isEmpty() ? Optional.empty() : Optional.of(new Address(written, start + found.length()));
    }

    private static String withoutPunctuation(String found) {
        return PUNCTUATION.matcher(found).replaceFirst("");
    }

    /** What it is found by as typed: the whole, its domain, and of which domain that is a part. */
    List<String> wholes() {
        var wholes = new ArrayList<String>();
        if (written.length() <= LONGEST) wholes.add(written);
        for (var host = host(); host.indexOf('.') > 0; host = host.substring(host.indexOf('.') + 1))
            if (!wholes.contains(host) && host.length() <= LONGEST) wholes.add(host);
        if (wholes.isEmpty()) wholes.add(written.substring(0, LONGEST));
        return wholes;
    }

    private String host() {
        var before = written.split("[/:?]", 2)[0];
        return before.substring(before.indexOf('@') + 1);
    }

    /** The names in it: what people may remember of an address. */
    static List<String> names(String written) {
        int slash = (written + "/").indexOf('/');
        int top = written.lastIndexOf('.', slash);
        return BETWEEN_NAMES
                .splitAsStream(top < 0 ? written : written.substring(0, top) + written.substring(slash))
                .filter(name -> name.length() >= NAME && !name.chars().allMatch(Character::isDigit))
                .distinct()
                .toList();
    }
}
