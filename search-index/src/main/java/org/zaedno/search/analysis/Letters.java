package org.zaedno.search.analysis;

/** What single letters are: which of them say nothing, and which look alike in both scripts. */
final class Letters {

    /** Breve: above и it makes й, as macOS writes file names. */
    static final char BREVE = '\u0306';

    private static final String LATIN_LOOKS = "aceopxykmthb";
    private static final String CYRILLIC_LOOKS = "асеорхукмтнв";

    /** Stress marks, soft hyphens, what word processors leave behind: there, and no part of any word. */
    static boolean isSilent(int letter) {
        if (letter < 0xAD) return false;
        return switch (letter) {
            case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
            default -> letter >= 0x300 && isMark(letter);
        };
    }

    private static boolean isMark(int letter) {
        if (letter >= 0x400 && letter < 0x483) return false;
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Without the accents that a Bulgarian word may carry: ѝ the pronoun is often typed without its own. */
    static int plain(int lowerCase) {
        return switch (lowerCase) {
            case 'ѝ' -> 'и';
            case 'ѐ', 'ё' -> 'е';
            default -> lowerCase;
        };
    }

    static boolean isCyrillic(int letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    static boolean isLatin(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 0xC0 && letter < 0x250;
    }

    /** The Cyrillic letter that looks like this Latin one, or 0. */
    static char cyrillicLookingLike(char latin) {
        int at = LATIN_LOOKS.indexOf(latin);
        return at < 0 ? 0 : CYRILLIC_LOOKS.charAt(at);
    }

    /** The Latin letter that looks like this Cyrillic one, or 0. */
    static char latinLookingLike(char cyrillic) {
        int at = CYRILLIC_LOOKS.indexOf(cyrillic);
        return at < 0 ? 0 : LATIN_LOOKS.charAt(at);
    }

    private Letters() {}
}
