package org.zaedno.search.analysis;

import java.util.Set;

/** What Bulgarian hangs on by a hyphen. */
final class Endings {

    /** Of ordinals and counted things: 1-ви, 2-рата, 5-те, 10-ина. */
    private static final Set<String> NUMBERS = Set.of(
            ("ви во ва вия вият вата вото вите ри ра ро рия рият рата рото рите ти та то тия тият тата тото тите "
                            + "ми ма мо мия мият мата мото мите те ия ият ата ото ите имата ина на")
                    .split(" "));

    /** Of abbreviations and of words in Latin letters: ЦНСТ-то, НПО-тата, PDF-ът, email-и. */
    private static final Set<String> FOREIGN =
            Set.of("ът ят а я та то те тата тото и ите ия ият ове овете ки ката ци ците".split(" "));

    private static final Set<String> ARTICLES = Set.of("ът", "ят", "та", "то", "те", "тата", "ите", "овете");

    static boolean ofNumber(String ending) {
        return NUMBERS.contains(ending);
    }

    static boolean ofForeign(String ending) {
        return FOREIGN.contains(ending);
    }

    static boolean isArticle(String ending) {
        return ARTICLES.contains(ending);
    }

    static boolean isVowel(char letter) {
        return switch (letter) {
            case 'а', 'е', 'и', 'о', 'у', 'ъ', 'ю', 'я' -> true;
            default -> false;
        };
    }

    /** No word sounds so: letters of an abbreviation, also where somebody typed them small. */
    static boolean hasNoVowel(String word) {
        return Letters.isCyrillic(word.charAt(0)) && word.chars().noneMatch(letter -> isVowel((char) letter));
    }

    private Endings() {}
}
