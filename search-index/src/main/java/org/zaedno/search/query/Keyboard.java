package org.zaedno.search.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The Bulgarian keyboards in use, each as what its keys write when they should have written English, and the other way round. Only
 * lower case: whoever asks does not mean capitals.
 */
public enum Keyboard {
    /** BDS 5237:1978, the typist's. Letters lie on punctuation keys too, so a question is decoded before it is cut into words. */
    TYPIST("qwertyuiop[]asdfghjkl;'zxcvbnm,./", ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб"),
    /** The phonetic one of the nineties. */
    PHONETIC("qwertyuiop[]\\asdfghjkl;'`zxcvbnm", "явертъуиопшщюасдфгхйкл;'чзьцжбнм"),
    /** BDS 5237:2006, the phonetic one of today's systems. */
    PHONETIC_2006("qwertyuiop[]\\asdfghjkl;'`zxcvbnm", "чшертъуиопящьасдфгхйкл;'юзжцвбнм");

    private final Map<Character, Character> bulgarian = new HashMap<>();
    private final Map<Character, Character> english = new HashMap<>();

    Keyboard(String keys, String letters) {
        for (int n = 0; n < keys.length(); n++) {
            bulgarian.put(keys.charAt(n), letters.charAt(n));
            english.put(letters.charAt(n), keys.charAt(n));
        }
    }

    /** What these keys write when the keyboard is Bulgarian; what no key writes stays. */
    public String inBulgarian(String typed) {
        return through(bulgarian, typed);
    }

    /** What these Bulgarian letters' keys write when the keyboard is English; what no key writes stays. */
    public String inEnglish(String typed) {
        return through(english, typed);
    }

    private static String through(Map<Character, Character> keys, String typed) {
        var meant = new StringBuilder(typed.length());
        for (char key : typed.toLowerCase(Locale.ROOT).toCharArray())
            meant.append(keys.getOrDefault(key, key).charValue());
        return meant.toString();
    }
}
