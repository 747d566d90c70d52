package org.zaedno.search.relevance;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.analysis.Dictionary;

/**
 * What is measured.
 *
 * @param language of the questions
 * @param cross whether documents in the other language are wanted
 * @param dictionary a folder with a Hunspell dictionary; empty: none
 * @param elasticsearch where a server is; empty: the environment says it
 */
record Options(
        Path folder,
        Engine engine,
        String language,
        boolean cross,
        Optional<Damage> damage,
        Optional<Path> dictionary,
        Optional<URI> elasticsearch) {

    enum Engine {
        LUCENE,
        ELASTICSEARCH
    }

    /** Of the documents that are wanted. */
    String into() {
        if (!cross) return language;
        return language.equals("bg") ? "en" : "bg";
    }

    /** {@code --name value} and {@code --name=value} are the same. @throws Refused */
    static Options of(String... arguments) {
        var rest = Arrays.stream(arguments)
                .flatMap(argument -> argument.startsWith("--")
                        ? Arrays.stream(argument.split("=", 2))
                        : Arrays.stream(new String[] {argument}))
                .collect(Collectors.toCollection(ArrayDeque::new));
        @Nullable Path folder = null;
        var engine = Engine.LUCENE;
        var language = "bg";
        boolean cross = false;
        Optional<Damage> damage = Optional.empty();
        Optional<Path> dictionary = Optional.empty();
        Optional<URI> server = Optional.empty();
        while (!rest.isEmpty()) {
            var option = rest.removeFirst();
            switch (option) {
                case "--engine" -> engine = one(Engine.class, option, rest);
                case "--lang" -> language = language(value(option, rest));
                case "--cross" -> cross = true;
                case "--damage" -> damage = Optional.of(one(Damage.class, option, rest));
                case "--dictionary" -> dictionary = Optional.of(dictionary(value(option, rest)));
                case "--elasticsearch-uri" -> server = Optional.of(address(value(option, rest)));
                default -> {
                    if (option.startsWith("-")) throw new Refused("There is no option \"" + option + "\".");
                    if (folder != null) throw new Refused("One folder at a time, not \"" + option + "\" as well.");
                    folder = Path.of(option);
                }
            }
        }
        if (folder == null) throw new Refused("Name the folder with docs.jsonl, queries.jsonl and qrels.jsonl.");
        if (!Files.isDirectory(folder)) throw new Refused("There is no folder " + folder);
        if (engine == Engine.ELASTICSEARCH && dictionary.isPresent())
            throw new Refused("--dictionary goes with the engine lucene; Elasticsearch reads texts without one.");
        if (engine == Engine.LUCENE && server.isPresent())
            throw new Refused("--elasticsearch-uri goes with --engine elasticsearch.");
        return new Options(folder, engine, language, cross, damage, dictionary, server);
    }

    private static String language(String named) {
        if (!named.equals("bg") && !named.equals("en"))
            throw new Refused("--lang can be bg or en, not \"" + named + "\".");
        return named;
    }

    private static <E extends Enum<E>> E one(Class<E> of, String option, Deque<String> rest) {
        var named = value(option, rest);
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new Refused(option + " can be " + names(of) + ", not \"" + named + "\"."));
    }

    private static <E extends Enum<E>> String names(Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) throw new Refused(option + " needs a value.");
        return rest.removeFirst();
    }

    private static Path dictionary(String named) {
        var folder = Path.of(named);
        if (!Dictionary.isIn(folder)) throw new Refused("There is no Hunspell dictionary in " + folder);
        return folder;
    }

    private static URI address(String named) {
        try {
            return URI.create(named);
        } catch (IllegalArgumentException e) {
            throw new Refused("\"" + named + "\" is no address.");
        }
    }
}
