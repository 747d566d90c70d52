package org.zaedno.content.safeguarding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zaedno.content.safeguarding.PersonalDetails.Rule;

/**
 * A first name, an age under 18 and a small place within one sentence. Only names that Bulgarian children bear and
 * places said to be small (село, с., квартал, махала, a town that is no regional centre) count: a warning that is wrong
 * costs more trust than one that is missing, because the check-list asks for all three anyway.
 */
final class ChildInPlace implements Rule {
    /** In characters: longer sentences say too many things at once. */
    private static final int FAR = 250;

    private static final int FLAGS = Pattern.UNICODE_CASE;
    private static final String NAME = "(?<name>\\p{Lu}\\p{Ll}+)";
    private static final String AGE = "(?<age>1[0-7]|[0-9])";
    private static final Pattern AGED_NAME = Pattern.compile(
            "(?<![\\d-])" + AGE + " ?-? ?(?:годишн\\p{L}+|год\\.|г\\.|year-old) (?:[\\p{Ll}-]+ ){0,2}" + NAME, FLAGS);
    private static final Pattern NAME_AGED = Pattern.compile(
            NAME + "(?: \\p{Lu}\\p{Ll}*\\.?)?(?:,| \\(| -| е| is| беше| was) ?(?:на |aged |само |вече |now )?" + AGE
                    + "(?: ?-? ?годиш\\p{L}+| г\\.| год\\.| години| years old|\\)|,)",
            FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:(?:[Сс]\\.|[Сс]ело(?:то)?|[Мм]ахала(?:та)?|[Кк]в\\.|[Кк]вартал(?:а|ът)?|[Гг]р\\.|[Гг]рад(?:а|ът)?"
                    + "|[Гг]радче(?:то)?|[Оо]бщина|the village of|the town of) [„\"]?(?<marked>\\p{Lu}\\p{Ll}+)"
                    + "|(?:от|във|в|край|from|in|near) (?<plain>\\p{Lu}\\p{Ll}{3,}))",
            FLAGS);

    /** Cities where a first name and an age fit many children, and what else follows от and в with a capital letter. */
    private static final Set<String> LARGE =
            Set.of(("софия пловдив варна бургас русе стара плевен сливен добрич шумен перник"
                            + " хасково ямбол пазарджик благоевград велико враца габрово асеновград видин казанлък кърджали кюстендил"
                            + " монтана димитровград ловеч силистра разград търговище смолян българия европа румъния гърция турция"
                            + " германия великобритания испания италия коалиция коалицията фондация сдружение център центъра детство"
                            + " sofia plovdiv varna burgas ruse stara pleven sliven dobrich shumen bulgaria europe romania greece"
                            + " turkey germany spain italy january february march april june july august september october november"
                            + " december")
                    .split(" "));

    @Override
    public void find(Reading reading, String section, List<Finding> found) {
        var places = PLACE.matcher(reading.text()).results().toList();
        if (places.isEmpty()) return;
        for (var aged : new Pattern[] {AGED_NAME, NAME_AGED}) {
            aged.matcher(reading.text())
                    .results()
                    .filter(child -> isName(child.group("name")))
                    .forEach(child -> inPlace(child, places, reading, section, found));
        }
    }

    private static void inPlace(
            MatchResult child, List<MatchResult> places, Reading reading, String section, List<Finding> found) {
        places.stream()
                .filter(place -> Math.abs(place.start() - child.start()) < FAR)
                .filter(place -> isSmall(place) && !overlap(place, child) && inOneSentence(place, child, reading))
                .findFirst()
                .ifPresent(place -> {
                    int from = Math.min(place.start(), child.start());
                    int to = Math.max(place.end(), child.end());
                    var value = name(child.group("name")) + " " + child.group("age") + " " + placeName(place);
                    var next = reading.finding(Detail.CHILD_IN_PLACE, section, from, to, value);
                    if (found.stream().noneMatch(next::overlaps)) found.add(next);
                });
    }

    private static boolean isName(String word) {
        return GivenNames.isOne(word);
    }

    private static String name(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isSmall(MatchResult place) {
        var name = placeName(place);
        return !LARGE.contains(name) && (place.group("marked") != null || !GivenNames.isOne(name));
    }

    private static String placeName(MatchResult place) {
        var marked = place.group("marked");
        return name(marked == null ? place.group("plain") : marked);
    }

    private static boolean inOneSentence(MatchResult a, MatchResult b, Reading reading) {
        return !reading.partsSentences(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private static boolean overlap(MatchResult a, MatchResult b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
