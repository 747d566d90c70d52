package org.zaedno.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.publication.State;
import org.zaedno.content.registration.RegistrationClosed;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.IllegalTransition;
import org.zaedno.content.tenancy.NotFound;

/** Every no that the code can say has its words, and every word is for a no that can be said. */
class RefusalTextsTest {
    /** A refusal made in one statement; the door's own guard hands its reason on. */
    private static final Pattern MADE =
            Pattern.compile("(?:new (NotAllowed|InvalidValue)|(requireRole))\\(([^;]*?)\\);", Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void every_refusal_has_its_text(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", file))) {
            texts.load(reader);
        }
        var written = texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("refusal."))
                .map(key -> key.substring("refusal.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(thrown());
    }

    private static TreeSet<String> thrown() throws IOException {
        var keys = new TreeSet<String>();
        for (var folder : new String[] {"../content/src/main/java", "src/main/java"}) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    MADE.matcher(Files.readString(file))
                            .results()
                            .flatMap(RefusalTextsTest::keys)
                            .forEach(keys::add);
                }
            }
        }
        keys.add(new NotFound().key());
        keys.add(new ChangedMeanwhile().key());
        Arrays.stream(RegistrationClosed.Why.values())
                .map(RegistrationClosed.Why::key)
                .forEach(keys::add);
        Arrays.stream(State.values())
                .map(state -> new IllegalTransition(state.name()).key())
                .forEach(keys::add);
        return keys;
    }

    private static Stream<String> keys(MatchResult made) {
        var kind = "InvalidValue".equals(made.group(1)) ? "invalid." : "not-allowed.";
        return LITERAL.matcher(made.group(3)).results().map(literal -> kind + literal.group(1));
    }
}
