package org.zaedno.hub.workspace.kit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.publication.State;

/** Where an edition stands: a diamond and a word. Without a state the edition is missing, and the diamond is hollow. */
public final class StateBadge extends Span {
    public StateBadge(Optional<State> state) {
        super(text(state));
        addClassNames("state", look(state));
    }

    /** The published text stays public while a newer one waits. */
    public static StateBadge pending() {
        var badge = new StateBadge(Optional.of(State.PUBLISHED));
        badge.setText(translate("workspace.state.pending"));
        badge.setClassName("state turn");
        return badge;
    }

    public static String text(Optional<State> state) {
        return translate("workspace.state."
                + state.map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("missing"));
    }

    private static String look(Optional<State> state) {
        if (state.isEmpty()) return "none";
        return switch (state.get()) {
            case DRAFT -> "doing";
            case IN_REVIEW -> "turn";
            case SCHEDULED -> "info";
            case PUBLISHED -> "good";
            case ARCHIVED -> "rest";
        };
    }
}
