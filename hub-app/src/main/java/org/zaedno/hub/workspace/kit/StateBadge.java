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

    /** What readers see, or will, stays while newer words wait. */
    public static StateBadge pending(State state) {
        return turn(state == State.SCHEDULED ? "workspace.state.pending-scheduled" : "workspace.state.pending");
    }

    /** The source of this translation has moved on. */
    public static StateBadge stale() {
        return turn("workspace.state.stale");
    }

    /** A colleague has read these very words and found them good. */
    public static StateBadge checked() {
        var badge = turn("workspace.state.checked");
        badge.setClassName("state good");
        return badge;
    }

    private static StateBadge turn(String key) {
        var badge = new StateBadge(Optional.empty());
        badge.setText(translate(key));
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
