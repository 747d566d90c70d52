package org.zaedno.search.analysis;

import java.nio.CharBuffer;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Takes from a Bulgarian noun or adjective its article, number and gender, and settles the sounds that change with them: приемен and
 * приемна, голям and големи, доброволец and доброволци, функция and функции meet. What is left is no word and need not be one;
 * all forms only have to leave the same. Verbs keep most of their endings: their beginnings bring them together.
 */
final class BulgarianStem {

    /** In letters: ера and ерата, зло and злото leave two. */
    private static final int SHORTEST = 2;

    /** In letters: no vowel is taken out of a shorter stem. */
    private static final int SHORTEST_WITH_FLEETING = 4;

    private static final int LONGEST_ENDING = 5;

    /** Articles, numbers and genders; and of verbs only such endings as no noun has. */
    private static final CharArraySet ENDINGS = new CharArraySet(
            List.of(
                    ("а ата и ите о ото е ето ете ът ят я ята ия ият ията ии иите ие ието ий ийо й йо ове овете еве евете "
                                    + "ам аш яш еш аме яме ате яте аше яше еше ахме яхме ихме охме ехме ахте яхте ихте охте ехте "
                                    + "аха яха иха оха еха айте яйте")
                            .split(" ")),
            false);

    /** Leaves the stem in the first letters and says how many they are. */
    static int of(char[] word, int length) {
        int stem = withoutEnding(word, length);
        return settled(word, stem);
    }

    private static int withoutEnding(char[] word, int length) {
        int article = withoutArticleAfterConsonant(word, length);
        if (article < length) return article;
        if (endsWith(word, length, "чета")) return length - 3;
        if (endsWith(word, length, "четата")) return length - 5;
        if (isThirdPlural(word, length)) return length - 2;
        for (int ending = Math.min(LONGEST_ENDING, length - SHORTEST); ending > 0; ending--) {
            if (ENDINGS.contains(word, length - ending, ending)) return length - ending;
        }
        return length;
    }

    /** радостта, нощта, любовта: but карта and оферта keep what is theirs. */
    private static int withoutArticleAfterConsonant(char[] word, int length) {
        if (length < 5 || word[length - 2] != 'т' || word[length - 1] != 'а') return length;
        return switch (word[length - 3]) {
            case 'т', 'в', 'д', 'щ', 'ж' -> length - 2;
            default -> length;
        };
    }

    /** получават, виждат, кажат, пишат, плащат, планират: behind other sounds -ат ends nouns as well, as in резултат. */
    private static boolean isThirdPlural(char[] word, int length) {
        return endsWith(word, length, "ват")
                || endsWith(word, length, "ждат")
                || endsWith(word, length, "жат")
                || endsWith(word, length, "шат")
                || endsWith(word, length, "щат")
                || endsWith(word, length, "ират");
    }

    private static boolean endsWith(char[] word, int length, String ending) {
        int from = length - ending.length();
        return from >= SHORTEST && ending.contentEquals(CharBuffer.wrap(word, from, ending.length()));
    }

    private static int settled(char[] word, int stem) {
        int length = stem;
        if (length < SHORTEST) return length;
        if (length > 2 && word[length - 1] == 'ь') length--;
        for (int n = 1; n < length; n++) if (word[n] == 'я') word[n] = 'е';
        if (length > 5 && endsWith(word, length, "анин")) length -= 2; // гражданин, граждани
        length = withoutFleetingVowel(word, length);
        if (word[length - 1] == 'ц') word[length - 1] = 'к';
        if (length > 4 && word[length - 1] == 'з' && word[length - 2] == 'о' && "лг".indexOf(word[length - 3]) >= 0)
            word[length - 1] = 'г';
        return length;
    }

    /** приемен is приемн-а, министър is министр-и; семеен is семейн-а, европеец is европейц-и. */
    private static int withoutFleetingVowel(char[] word, int length) {
        if (length < SHORTEST_WITH_FLEETING || Endings.isVowel(word[length - 1])) return length;
        char vowel = word[length - 2];
        if (vowel != 'е' && vowel != 'ъ') return length;
        char last = word[length - 1];
        if (Endings.isVowel(word[length - 3])) {
            if (vowel == 'е' && (last == 'н' || last == 'ц')) word[length - 2] = 'й';
            return length;
        }
        word[length - 2] = last;
        return length - 1;
    }

    private BulgarianStem() {}
}
