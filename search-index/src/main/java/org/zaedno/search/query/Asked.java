package org.zaedno.search.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person typed, understood: loose words, phrases "in quotes" of any kind, and what a leading minus excludes. There is no
 * wrong syntax: a quote that is not closed is no quote, a minus inside a word or on its own is no minus.
 *
 * @param words loose words, joined by spaces as typed
 */
public record Asked(String words, List<String> phrases, List<String> excluded) {

    private static final Pattern QUOTES = Pattern.compile("[„“”«»‟″]");
    private static final Pattern PART =
            Pattern.compile("(?<minus>(?<!\\S)[-−])?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+))");

    public Asked {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    /** The same text with blanks where phrases and exclusions stand: their words are meant as they are written. */
    static String loose(String typed) {
        var plain = QUOTES.matcher(typed).replaceAll("\"");
        var loose = new StringBuilder(plain);
        var part = PART.matcher(plain);
        while (part.find()) {
            if (part.group("minus") == null && part.group("phrase") == null) continue;
            for (int at = part.start(); at < part.end(); at++) loose.setCharAt(at, ' ');
        }
        return loose.toString();
    }

    public static Asked from(String typed) {
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var part = PART.matcher(QUOTES.matcher(typed).replaceAll("\""));
        while (part.find()) {
            var phrase = part.group("phrase");
            var text = phrase == null ? part.group("word") : phrase;
            if (part.group("minus") != null) excluded.add(text);
            else if (phrase == null) words.add(text);
            else phrases.add(text);
        }
        return new Asked(words.stream().collect(joining(" ")), phrases, excluded);
    }
}
