package org.zaedno.hub.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;

/** Every text of the hub. The same two files serve the pages and, through Vaadin, the workspaces. */
@Component
public class Words {
    private final Phrases bulgarian = new Phrases(Language.BG, texts("translations.properties"));
    private final Phrases english = new Phrases(Language.EN, texts("translations_en.properties"));

    /** Easy-to-read Bulgarian is a language of texts, not of the hub itself: it gets the Bulgarian words. */
    public Phrases in(Language language) {
        return language == Language.EN ? english : bulgarian;
    }

    private static Map<String, String> texts(String file) {
        var texts = new Properties();
        try (var bytes = Words.class.getResourceAsStream("/vaadin-i18n/" + file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, texts::getProperty));
    }
}
