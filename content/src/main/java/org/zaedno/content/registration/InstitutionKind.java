package org.zaedno.content.registration;

import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/** Where people come from, as one event asks it. @param standard empty for the organiser's own */
public record InstitutionKind(KindId id, Optional<StandardKind> standard, Names names) {
    /** In characters. */
    public static final int NAME_MAX = 120;

    /** At one event. */
    public static final int MAX = 30;

    /** @throws InvalidValue without a name in both languages, and for one over its limit */
    public InstitutionKind {
        names = new Names(TypedText.line(names.bg()), TypedText.line(names.en()));
        if (TypedText.saysNothing(names.bg()) || TypedText.saysNothing(names.en())) throw new InvalidValue("kind-name");
        if (Math.max(names.bg().length(), names.en().length()) > NAME_MAX)
            throw new InvalidValue("name-long", NAME_MAX);
    }

    public static InstitutionKind own(Names names) {
        return new InstitutionKind(KindId.fresh(), Optional.empty(), names);
    }
}
