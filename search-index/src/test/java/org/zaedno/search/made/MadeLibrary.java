package org.zaedno.search.made;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Items as the years bring them: half of them news, most with a second language, some for the coalition or for one workspace
 * alone, a few under embargo. The same number is always the same item.
 */
public final class MadeLibrary {
    /** Workspaces that own something. There are 17 members and their guests. */
    public static final int OWNERS = 20;

    public static final int THEMES = 12;

    /** The day after the last one: later items are newer, and the library ends here. */
    private static final Instant END = Instant.parse("2025-06-01T00:00:00Z");

    private static final Duration BETWEEN = Duration.ofMinutes(37);

    private final Map<Tongue, List<Topic>> topics = new EnumMap<>(Tongue.class);

    public MadeLibrary() {
        for (var tongue : Tongue.values())
            topics.put(
                    tongue,
                    IntStream.range(0, Topic.ALL)
                            .mapToObj(number -> new Topic(tongue, number))
                            .toList());
    }

    public MadeItem item(int number) {
        var chance = new SplittableRandom(number * 7_919L + 17);
        var kind = of(chance, "NEWS NEWS NEWS NEWS NEWS EVENT EVENT RESOURCE RESOURCE PRACTICE");
        var owner = chance.nextInt(OWNERS);
        int topic = chance.nextInt(Topic.ALL);
        var texts = new ArrayList<MadeText>();
        texts.add(text(chance, kind, "bg", topic(Tongue.BULGARIAN, topic)));
        if (chance.nextInt(100) < 55) texts.add(text(chance, kind, "en", topic(Tongue.ENGLISH, topic)));
        if (chance.nextInt(100) < 8) texts.add(text(chance, "NEWS", "bg-easy", topic(Tongue.BULGARIAN, topic)));
        int embargo = chance.nextInt(100);
        return new MadeItem(
                number,
                kind,
                owner,
                chance.nextInt(100) < 6
                        ? Optional.of((owner + 1 + chance.nextInt(OWNERS - 1)) % OWNERS)
                        : Optional.empty(),
                of(chance, "PUBLIC PUBLIC PUBLIC PUBLIC PUBLIC PUBLIC PUBLIC COALITION COALITION WORKSPACE"),
                embargo < 3
                        ? Optional.of(Instant.parse(embargo == 0 ? "2125-01-01T00:00:00Z" : "2024-01-01T00:00:00Z"))
                        : Optional.empty(),
                embargo == 3 ? Optional.of(Instant.parse("2125-01-01T00:00:00Z")) : Optional.empty(),
                chance.nextInt(THEMES),
                END.minus(BETWEEN.multipliedBy(number)),
                chance.nextInt(100) < 92,
                texts);
    }

    /** A question about one of its topics, as people ask: one to four words, in whatever form. @param language bg or en */
    public String question(int number, String language) {
        var chance = new SplittableRandom(number * 104_729L + 5);
        var topic = topic(language.equals("en") ? Tongue.ENGLISH : Tongue.BULGARIAN, chance.nextInt(Topic.ALL));
        int lot = chance.nextInt(100);
        int words = lot < 40 ? 1 : lot < 75 ? 2 : lot < 92 ? 3 : 4;
        var question = new StringBuilder(topic.word(chance));
        while (--words > 0) question.append(' ').append(topic.word(chance));
        return question.toString();
    }

    private Topic topic(Tongue tongue, int number) {
        return topics.get(tongue).get(number);
    }

    private static String of(SplittableRandom chance, String lots) {
        var all = lots.split(" ");
        return all[chance.nextInt(all.length)];
    }

    private static MadeText text(SplittableRandom chance, String kind, String language, Topic topic) {
        int middle = switch (kind) {
            case "PRACTICE" -> 560;
            case "EVENT" -> 210;
            case "RESOURCE" -> 170;
            default -> 270;
        };
        var paragraphs = new ArrayList<String>();
        // Most near the middle, few much longer, as texts are.
        for (int left = (int) (middle * Math.exp(0.5 * gaussian(chance))) + 20; left > 0; ) {
            int words = Math.min(left, chance.nextInt(30, 90));
            paragraphs.add(sentences(chance, topic, words));
            left -= words;
        }
        return new MadeText(
                language, title(chance, topic), sentences(chance, topic, chance.nextInt(18, 34)), paragraphs);
    }

    private static String title(SplittableRandom chance, Topic topic) {
        var title = new StringBuilder();
        for (int words = chance.nextInt(4, 9); words > 0; words--) {
            if (!title.isEmpty()) title.append(' ');
            title.append(
                    chance.nextInt(100) < 55
                            ? topic.word(chance)
                            : topic.tongue().any(chance));
        }
        return capital(title);
    }

    private static String sentences(SplittableRandom chance, Topic topic, int words) {
        var text = new StringBuilder();
        for (int left = words; left > 0; ) {
            int length = Math.min(left, chance.nextInt(7, 23));
            var sentence = new StringBuilder();
            for (int n = 0; n < length; n++) {
                if (n > 0) sentence.append(chance.nextInt(12) == 0 ? ", " : " ");
                int lot = chance.nextInt(100);
                if (lot == 0) sentence.append(chance.nextInt(2, 2_030));
                else
                    sentence.append(
                            lot < 20 ? topic.word(chance) : topic.tongue().any(chance));
            }
            text.append(text.isEmpty() ? "" : " ").append(capital(sentence)).append('.');
            left -= length;
        }
        return text.toString();
    }

    private static String capital(StringBuilder text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static double gaussian(SplittableRandom chance) {
        return Math.clamp(chance.nextGaussian(), -2.2, 2.2);
    }
}
