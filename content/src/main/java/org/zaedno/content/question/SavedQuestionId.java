package org.zaedno.content.question;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies a question somebody keeps. */
public record SavedQuestionId(UUID value) implements UuidId {
    static SavedQuestionId fresh() {
        return new SavedQuestionId(UUID.randomUUID());
    }
}
