package org.zaedno.search.relevance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.zaedno.search.query.Keyboard;
import org.zaedno.search.query.LatinLetters;

/** What goes wrong between somebody's head and the search box. The same question is damaged in the same way in every run. */
enum Damage {
    /** One letter wrong in one word of four letters and more: another one, missing, doubled, or swapped with its neighbour. */
    TYPO {
        @Override
        String to(String text, String language, RandomGenerator chance) {
            var words = LONG_WORD.matcher(text).results().toList();
            if (words.isEmpty()) return text;
            var word = words.get(chance.nextInt(words.size()));
            return text.substring(0, word.start()) + wrong(word.group(), chance) + text.substring(word.end());
        }
    },
    /** One space left out between two words, or one put into a long one. */
    SPACE {
        @Override
        String to(String text, String language, RandomGenerator chance) {
            var spaces = SPACE_BETWEEN_WORDS.matcher(text).results().toList();
            var words = LONG_WORD.matcher(text).results().toList();
            if (!spaces.isEmpty() && (words.isEmpty() || chance.nextBoolean())) {
                int at = spaces.get(chance.nextInt(spaces.size())).start();
                return text.substring(0, at) + text.substring(at + 1);
            }
            if (words.isEmpty()) return text;
            var word = words.get(chance.nextInt(words.size()));
            int at = chance.nextInt(word.start() + 2, word.end() - 1);
            return text.substring(0, at) + " " + text.substring(at);
        }
    },
    /** The official letters of the Transliteration Act of 2009. */
    LATIN {
        @Override
        String to(String text, String language, RandomGenerator chance) {
            return language.equals("bg")
                    ? CYRILLIC_WORD
                            .matcher(text.toLowerCase(Locale.ROOT))
                            .replaceAll(word -> LatinLetters.of(word.group()))
                    : text;
        }
    },
    /** As people write in chats: one of three habits. */
    INFORMAL {
        @Override
        String to(String text, String language, RandomGenerator chance) {
            if (!language.equals("bg")) return text;
            return latin(text, HABITS.get(chance.nextInt(HABITS.size())));
        }
    },
    /** The other keyboard: one of the three Bulgarian ones. */
    LAYOUT {
        @Override
        String to(String text, String language, RandomGenerator chance) {
            var keyboards = Keyboard.values();
            var keyboard = keyboards[chance.nextInt(keyboards.length)];
            return language.equals("bg") ? keyboard.inEnglish(text) : keyboard.inBulgarian(text);
        }
    };

    private static final Pattern LONG_WORD = Pattern.compile("[а-яА-Я]{4,}|[a-zA-Z]{4,}");
    private static final Pattern SPACE_BETWEEN_WORDS = Pattern.compile("(?<=\\p{L}) (?=\\p{L})");
    private static final Pattern CYRILLIC_WORD = Pattern.compile("[а-я]+");
    private static final Pattern CYRILLIC = Pattern.compile("[а-яА-Я]");
    private static final String BULGARIAN = "абвгдежзийклмнопрстуфхцчшщъьюя";
    private static final String ENGLISH = "abcdefghijklmnopqrstuvwxyz";
    private static final List<Map<Character, String>> HABITS = List.of(
            table("a b v g d e j z i i k l m n o p r s t u f h c 4 6 6t y i iu q"),
            table("a b w g d e zh z i j k l m n o p r s t u f x c ch sh sht u j yu ya"),
            table("a b v g d e j z i y k l m n o p r s t u f h ts ch sh 6t a y yu q"));

    abstract String to(String text, String language, RandomGenerator chance);

    /** Seeded by the query's id. */
    String to(Judged.Question question) {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(question.id().hashCode());
        return to(question.text(), question.language(), chance);
    }

    private static String wrong(String word, RandomGenerator chance) {
        var letters = CYRILLIC.matcher(word).find() ? BULGARIAN : ENGLISH;
        int at = chance.nextInt(word.length());
        var built = new StringBuilder(word);
        switch (chance.nextInt(4)) {
            case 0 -> built.setCharAt(at, letters.charAt(chance.nextInt(letters.length())));
            case 1 -> built.deleteCharAt(at);
            case 2 -> built.insert(at, word.charAt(at));
            default -> {
                int next = at + 1 < word.length() ? at + 1 : at - 1;
                built.setCharAt(at, word.charAt(next));
                built.setCharAt(next, word.charAt(at));
            }
        }
        // Two letters alike swapped, or a letter put in place of itself: that was no slip.
        return built.toString().equalsIgnoreCase(word) ? wrong(word, chance) : built.toString();
    }

    private static String latin(String text, Map<Character, String> table) {
        var built = new StringBuilder();
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray())
            built.append(table.getOrDefault(letter, String.valueOf(letter)));
        return built.toString();
    }

    private static Map<Character, String> table(String latin) {
        var parts = Arrays.asList(latin.split(" "));
        var table = new HashMap<Character, String>();
        for (int n = 0; n < parts.size(); n++) table.put(BULGARIAN.charAt(n), parts.get(n));
        return table;
    }
}
