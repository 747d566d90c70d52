package org.zaedno.hub.workspace.papers;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.zaedno.content.certificate.Gap;

/** Gaps as an organiser reads and types them; stored they have one form in all languages. */
final class GapWords {
    private GapWords() {}

    static String shown(String stored) {
        var text = stored;
        for (var gap : Gap.values()) text = text.replace(gap.token(), word(gap));
        return text;
    }

    static String stored(String typed) {
        var text = typed;
        for (var gap : Gap.values()) text = text.replace(word(gap), gap.token());
        return text;
    }

    /** All that there are, for a hint. */
    static String all() {
        return Arrays.stream(Gap.values()).map(GapWords::word).collect(Collectors.joining(" "));
    }

    private static String word(Gap gap) {
        return "{{" + translate("paper.gap." + gap.key()) + "}}";
    }
}
