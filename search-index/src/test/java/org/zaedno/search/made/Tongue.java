package org.zaedno.search.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A language's words, made of roots, prefixes, suffixes and endings: most are no words, all look and bend like some, so that a
 * stemmer has its work with them. The little words are real.
 */
enum Tongue {
    BULGARIAN(
            "на и за да се от в с са по е не като към които при през или който до това тази този те ще има може след между също още"
                    + " както ние всички без само така където когато преди под над ако чрез своя всеки много повече тук вече бе сред",
            "дом град път глас труд вест друг бряг мост клон цвят лист извор кръг прозор камен тих млад смел ведр бърз топл светл"
                    + " зелен общ добр верн щедр ясн здрав силн игр песн стран книг бесед рад стъпк надежд задач срещ врат пчел трев рек"
                    + " пол мор сърц лят слънц четв служ търс нос вод мол пис люб уч раст гот мер дел лов пуск вез крач плет мисл държ"
                    + " хран леж чист строй брой крой зов чув пев спор жив мет рисув вълн щастл крил перон хълм тър жит лозар",
            " по раз при из за пре об съ до под въз про от над без",
            "ник:|а|ът|ци|ците ител:||я|ят|и|ите ар:||я|ят|и|ите ост:||та|и|ите ница:||та ка:||та нац:ия|ията|ии|иите ение:||то|я|ята"
                    + " ств:о|ото|а|ата ищ:е|ето|а|ата в:||ият|а|ата|о|ото|и|ите ск:и|ият|а|ата|о|ото|ите лив:||ият|а|ата|о|и|ите"
                    + " ув:ам|аш|а|аме|ат|аха|ал|али|ане|ането ир:ам|аш|а|аме|ат|аха|ал|али|ан|ана|ано|ани н:|ия|а|ата|о|ото|и|ите"),
    ENGLISH(
            "the of and to in a for is that on with as are by it from be at this which have or an not they their can was has will also"
                    + " more all who one when where how each other into over after before between our we its than only there these those",
            "hearth meadow bridge lantern harbor garden window river mountain paper basket ladder candle orchard pebble thread feather"
                    + " copper timber willow anchor saddle ribbon marble cotton walnut barley clover ember falcon gravel hollow island jasper"
                    + " kettle linen mirror nectar oyster pillow quarry raven silver temple valley wander yellow zephyr amber beacon cradle"
                    + " dawn echo field grove haven inlet journey kindle lark mantle north oath prairie quill ridge stone tide umber vessel"
                    + " wheat yarn breeze cedar drift elm flint glade heather ivory jetty knoll lagoon moss",
            " re un inter over pre co under out mis sub",
            ":|s er:|s|ed ness:|es ment:|s ing:|s ful: able: ation:|s ship:|s al:|ly hood:|s ize:|s|d|rs en:|s|ed|ing ward:|s");

    /** Dictionary words. A collection of a hundred thousand texts has some tens of thousands beside names. */
    private static final int WORDS = 24_000;

    /** How often a little word stands where a word stands. */
    private static final double LITTLE = 0.38;

    private final String[] little;
    private final List<Word> words;
    private final Zipf littleRanks;
    private final Zipf ranks = new Zipf(WORDS, 0.95);

    /** A word of the dictionary and its forms, at least one. */
    record Word(String[] forms) {
        String form(SplittableRandom chance) {
            return forms[chance.nextInt(forms.length)];
        }
    }

    Tongue(String little, String roots, String prefixes, String suffixes) {
        this.little = little.split(" ");
        this.littleRanks = new Zipf(this.little.length, 0.9);
        var all = new ArrayList<Word>();
        for (var root : roots.split(" "))
            for (var prefix : prefixes.split(" ", -1))
                for (var suffix : suffixes.split(" ")) all.add(word(prefix + root, suffix));
        Collections.shuffle(all, new Random(1878)); // whatever is random here is so once and for all
        this.words = List.copyOf(all.subList(0, Math.min(WORDS, all.size())));
    }

    private static Word word(String stem, String suffix) {
        int colon = suffix.indexOf(':');
        var endings = suffix.substring(colon + 1).split("\\|", -1);
        var forms = new String[endings.length];
        for (int n = 0; n < endings.length; n++) forms[n] = stem + suffix.substring(0, colon) + endings[n];
        return new Word(forms);
    }

    /** The word of this rank, from 0: the commonest. */
    Word word(int rank) {
        return words.get(rank % words.size());
    }

    /** Any word of a running text, the little ones too. */
    String any(SplittableRandom chance) {
        return chance.nextDouble() < LITTLE
                ? little[littleRanks.rank(chance)]
                : word(ranks.rank(chance)).form(chance);
    }
}
