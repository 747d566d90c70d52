package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** How a registration stands, in words and as a badge. */
final class StateWords {
    private StateWords() {}

    static String key(String names, RegistrationState state) {
        return Choices.key(names, state);
    }

    static String of(RegistrationState state) {
        return translate(key("organise.state.", state));
    }

    /** With its turn or until when it is offered. */
    static Span badge(Registered registered, Phrases words) {
        var text = switch (registered.state()) {
            case WAITING ->
                translate("organise.state.waiting-turn", registered.turn().orElse(0));
            case OFFERED ->
                translate(
                        "organise.state.offered-until",
                        registered.offerUntil().map(words::dateAndTime).orElse(""));
            default -> of(registered.state());
        };
        var badge = new Span(text);
        badge.addClassNames("state", look(registered.state()));
        return badge;
    }

    private static String look(RegistrationState state) {
        return switch (state) {
            case AWAITING_APPROVAL -> "turn";
            case WAITING -> "info";
            case OFFERED -> "doing";
            case CONFIRMED -> "good";
            case DECLINED, EXPIRED, REFUSED, CANCELLED -> "rest";
        };
    }
}
