package org.zaedno.hub.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.event.Access;
import org.zaedno.content.event.AccessFeature;
import org.zaedno.content.event.Format;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/**
 * How one gets to an event and into it, for readers of one language.
 *
 * @param there what there is
 * @param missing what there is not
 * @param unsaid of what nobody said anything; nothing where nobody answered at all
 */
public record AccessText(
        List<String> there, List<String> missing, List<String> unsaid, List<Told> way, List<Told> note) {
    /** Empty where nobody said anything. */
    public static Optional<AccessText> of(Access access, Format format, Phrases words) {
        if (access.isEmpty()) return Optional.empty();
        boolean answered = !access.there().isEmpty() || !access.missing().isEmpty();
        var asked = Arrays.stream(AccessFeature.values())
                .filter(feature -> answered && access.has(feature).isEmpty())
                .filter(feature -> format.hasPlace() || feature.isOnlineToo());
        return Optional.of(new AccessText(
                names(access.there().stream(), words),
                names(access.missing().stream(), words),
                names(asked, words),
                Told.of(access.way(), words).stream().flatMap(Told::paragraphs).toList(),
                Told.of(access.note(), words).stream().flatMap(Told::paragraphs).toList()));
    }

    private static List<String> names(Stream<AccessFeature> features, Phrases words) {
        return features.map(one -> words.text(Choices.key("access.feature.", one)))
                .toList();
    }
}
