package org.zaedno.search.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zaedno.search.query.Keyboard;

/** What goes wrong between somebody's head and the search box. The same question is damaged in the same way in every run. */
enum Damage {
    /** One letter too many, too few, another one, or two in the wrong order, in one word of four letters and more. */
    TYPO {
        @Override
        String damage(String text, String language, RandomGenerator chance) {
            var words = text.split("(?<=\\s)|(?=\\s)");
            var long4 = java.util.stream.IntStream.range(0, words.length)
                    .filter(n -> WORD.matcher(words[n]).matches())
                    .toArray();
            if (long4.length == 0) return text;
            int which = long4[chance.nextInt(long4.length)];
            words[which] = wrong(words[which], language, chance);
            return String.join("", words);
        }
    },
    /** The official letters of the Transliteration Act of 2009. */
    LATIN {
        @Override
        String damage(String text, String language, RandomGenerator chance) {
            return language.equals("bg") ? latin(text, OFFICIAL, true) : text;
        }
    },
    /** As people write in chats: one of three habits. */
    INFORMAL {
        @Override
        String damage(String text, String language, RandomGenerator chance) {
            if (!language.equals("bg")) return text;
            return latin(text, HABITS.get(chance.nextInt(HABITS.size())), false);
        }
    },
    /** The other keyboard: one of the three Bulgarian ones. */
    LAYOUT {
        @Override
        String damage(String text, String language, RandomGenerator chance) {
            var keyboards = Keyboard.values();
            var keyboard = keyboards[chance.nextInt(keyboards.length)];
            return language.equals("bg") ? keyboard.inEnglish(text) : keyboard.inBulgarian(text);
        }
    };

    private static final Pattern WORD = Pattern.compile("[а-яА-Яa-zA-Z]{4,}");
    private static final String BULGARIAN = "абвгдежзийклмнопрстуфхцчшщъьюя";
    private static final String ENGLISH = "abcdefghijklmnopqrstuvwxyz";
    private static final Map<Character, String> OFFICIAL =
            table("a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya");
    private static final List<Map<Character, String>> HABITS = List.of(
            table("a b v g d e j z i i k l m n o p r s t u f h c 4 6 6t y i iu q"),
            table("a b w g d e zh z i j k l m n o p r s t u f x c ch sh sht u j yu ya"),
            table("a b v g d e j z i y k l m n o p r s t u f h ts ch sh 6t a y yu q"));

    abstract String damage(String text, String language, RandomGenerator chance);

    /** Seeded by the query's id. */
    String damage(Judged.Question question) {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(question.id().hashCode());
        return damage(question.text(), question.language(), chance);
    }

    static Damage called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String wrong(String word, String language, RandomGenerator chance) {
        var letters = language.equals("bg") ? BULGARIAN : ENGLISH;
        char other = letters.charAt(chance.nextInt(letters.length()));
        int at = 1 + chance.nextInt(word.length() - 1);
        var built = new StringBuilder(word);
        switch (chance.nextInt(4)) {
            case 0 -> built.setCharAt(at, other);
            case 1 -> built.deleteCharAt(at);
            case 2 -> built.insert(at, other);
            default -> {
                built.setCharAt(at, word.charAt(at - 1));
                built.setCharAt(at - 1, word.charAt(at));
            }
        }
        return built.toString();
    }

    private static String latin(String text, Map<Character, String> table, boolean official) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (official)
            lower = Pattern.compile("ия\\b", Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(lower)
                    .replaceAll(Matcher.quoteReplacement("ia"));
        var built = new StringBuilder();
        for (char letter : lower.toCharArray()) built.append(table.getOrDefault(letter, String.valueOf(letter)));
        return built.toString();
    }

    private static Map<Character, String> table(String latin) {
        var parts = Arrays.asList(latin.split(" "));
        var table = new java.util.HashMap<Character, String>();
        for (int n = 0; n < parts.size(); n++) table.put(BULGARIAN.charAt(n), parts.get(n));
        return table;
    }
}
