package org.zaedno.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * The forms that no rule finds: деца of дете, взехме of взема, children of child; and abbreviations written out. Facts of grammar,
 * kept in {@code irregular.txt}, whose head says how they are written down.
 */
final class Irregular {

    private static final String FILE = "irregular.txt";
    private static final Irregular LOADED = load();

    private final CharArrayMap<List<String>> stems = new CharArrayMap<>(8192, false);

    static Irregular loaded() {
        return LOADED;
    }

    boolean has(String form) {
        return stems.containsKey(form);
    }

    /** The stems of this form, the likeliest first; empty where the rules will do. */
    List<String> stems(char[] word, int length) {
        var found = stems.get(word, 0, length);
        return found == null ? List.of() : found;
    }

    private static Irregular load() {
        var irregular = new Irregular();
        try (var in = Irregular.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IOException(FILE + " is missing");
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) irregular.take(line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading irregular forms", e);
        }
        return irregular;
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) return;
        int equals = line.indexOf('=');
        int colon = line.indexOf(':');
        boolean articles = equals < 0;
        int at = articles ? colon : equals;
        var head = line.substring(0, at).strip();
        var forms = line.substring(at + 1).strip().split("\\s+");
        int plus = head.indexOf('+');
        if (plus < 0) {
            add("", head, forms, articles);
            return;
        }
        for (var prefix : head.substring(0, plus).strip().split("\\s+"))
            add(prefix.equals("-") ? "" : prefix, head.substring(plus + 1).strip(), forms, articles);
    }

    private void add(String prefix, String lemma, String[] forms, boolean articles) {
        boolean asWritten = lemma.endsWith("!");
        var stem = asWritten ? prefix + lemma.substring(0, lemma.length() - 1) : stem(prefix + lemma);
        for (var form : forms) {
            boolean alsoItself = form.endsWith("~");
            var written = prefix + (alsoItself ? form.substring(0, form.length() - 1) : form);
            for (var variant : articles ? withArticles(written) : List.of(written)) {
                put(variant, stem, alsoItself);
            }
        }
        if (asWritten) return;
        for (var variant : articles ? withArticles(prefix + lemma) : List.of(prefix + lemma)) put(variant, stem, false);
    }

    private void put(String form, String stem, boolean alsoItself) {
        Set<String> all = new LinkedHashSet<>();
        var known = stems.get(form);
        if (known != null) all.addAll(known);
        all.add(stem);
        if (alsoItself) all.add(stem(form));
        stems.put(form, List.copyOf(new ArrayList<>(all)));
    }

    static String stem(String word) {
        if (!Letters.isCyrillic(word.charAt(0))) return word;
        var letters = word.toCharArray();
        return new String(letters, 0, BulgarianStem.of(letters, letters.length));
    }

    /** Also such as nobody writes: they do no harm. */
    private static List<String> withArticles(String form) {
        var all = new ArrayList<>(List.of(form));
        var articles = switch (form.charAt(form.length() - 1)) {
            case 'а', 'я' -> "та";
            case 'о' -> "то";
            case 'е' -> "то те";
            case 'и' -> "те";
            default -> Letters.isCyrillic(form.charAt(form.length() - 1)) ? "ът ят а я ият ия" : "";
        };
        for (var article : articles.split(" ")) if (!article.isEmpty()) all.add(form + article);
        return all;
    }
}
