package org.zaedno.hub.schema;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Tongue;

/** The tags of languages (BCP 47). */
final class Tags {
    private Tags() {}

    static List<String> of(Collection<Tongue> tongues) {
        return tongues.stream()
                .map(Tags::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> of(Tongue tongue) {
        return switch (tongue) {
            case BULGARIAN, EASY_BULGARIAN -> Optional.of("bg");
            case ENGLISH -> Optional.of("en");
            case BULGARIAN_SIGN -> Optional.of("bqn");
            case ROMANI -> Optional.of("rom");
            case TURKISH -> Optional.of("tr");
            case UKRAINIAN -> Optional.of("uk");
            case RUSSIAN -> Optional.of("ru");
            case ROMANIAN -> Optional.of("ro");
            case CZECH -> Optional.of("cs");
            case FRENCH -> Optional.of("fr");
            case GERMAN -> Optional.of("de");
            case SPANISH -> Optional.of("es");
            case OTHER -> Optional.empty();
        };
    }
}
