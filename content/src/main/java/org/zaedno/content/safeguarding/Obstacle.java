package org.zaedno.content.safeguarding;

import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;

/** Why a text may not come out yet, the surest way to harm first. */
public enum Obstacle {
    /** A picture shows a child who can be recognised, and nobody gave leave for it. */
    PICTURE_RELEASE,
    /** Nobody said yet whether a picture shows a child. */
    PICTURE_QUESTION,
    /** A detail by which somebody could be found is neither taken out nor answered for. */
    FINDINGS,
    /** The check-list, or a question of it, is not answered. */
    CHECKLIST,
    /** The story has got new words since the check-list was answered. */
    CHECKLIST_OLD,
    CONSENT,
    CONSENT_OVER,
    DANGER,
    RESPECT;

    /** The same words before the button is pressed and after. */
    public Refusal refusal() {
        return switch (this) {
            case PICTURE_RELEASE -> new InvalidValue("gate-picture-release");
            case PICTURE_QUESTION -> new InvalidValue("gate-picture-question");
            case FINDINGS -> new InvalidValue("gate-findings");
            case CHECKLIST -> new InvalidValue("gate-checklist");
            case CHECKLIST_OLD -> new InvalidValue("gate-checklist-old");
            case CONSENT -> new InvalidValue("gate-consent");
            case CONSENT_OVER -> new InvalidValue("gate-consent-over");
            case DANGER -> new InvalidValue("gate-danger");
            case RESPECT -> new InvalidValue("gate-respect");
        };
    }
}
