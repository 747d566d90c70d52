package org.zaedno.search.analysis;

/** Settles letters of the other script that only look right: a Latin {@code o} in СOVID, a Cyrillic {@code е} before -mail. */
final class Scripts {

    /** The same word in one script, or as it was where it is truly of both. */
    static String settled(String word) {
        boolean cyrillic = false;
        boolean latin = false;
        boolean onlyCyrillic = false;
        boolean onlyLatin = false;
        for (int n = 0; n < word.length(); n++) {
            char letter = word.charAt(n);
            if (Letters.isCyrillic(letter)) {
                cyrillic = true;
                onlyCyrillic |= Letters.latinLookingLike(letter) == 0;
            } else if (Letters.isLatin(letter)) {
                latin = true;
                onlyLatin |= Letters.cyrillicLookingLike(letter) == 0;
            }
        }
        boolean digits = Character.isDigit(word.charAt(0));
        if (cyrillic && !latin) return digits && !onlyCyrillic ? inLatin(word) : word;
        if (!cyrillic || onlyCyrillic && onlyLatin) return word;
        return onlyLatin ? inLatin(word) : inCyrillic(word);
    }

    /** A single letter before a hyphen belongs to the script of what follows: the e of e-обучение. */
    static String settled(String word, String next) {
        if (word.length() != 1) return word;
        char letter = word.charAt(0);
        char after = next.charAt(0);
        if (Letters.isLatin(letter) && Letters.isCyrillic(after) && Letters.cyrillicLookingLike(letter) != 0)
            return inCyrillic(word);
        if (Letters.isCyrillic(letter) && Letters.isLatin(after) && Letters.latinLookingLike(letter) != 0)
            return inLatin(word);
        return word;
    }

    private static String inLatin(String word) {
        var text = new StringBuilder(word);
        for (int n = 0; n < word.length(); n++) {
            char other = Letters.latinLookingLike(word.charAt(n));
            if (other != 0) text.setCharAt(n, other);
        }
        return text.toString();
    }

    private static String inCyrillic(String word) {
        var text = new StringBuilder(word);
        for (int n = 0; n < word.length(); n++) {
            char other = Letters.cyrillicLookingLike(word.charAt(n));
            if (other != 0) text.setCharAt(n, other);
        }
        return text.toString();
    }

    private Scripts() {}
}
