package org.zaedno.content.coalition;

import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.workspace.WorkspaceType;

/** Who is to be admitted: a member, or a guest. The slug is the address for ever. */
public record Admission(WorkspaceType type, Names name, Names shortName, Slug slug) {
    /** In characters. The longest name among the members of today has 69. */
    public static final int NAME_MAX = 160;
    /** In characters: beside a mark, on one line of a phone. */
    public static final int SHORT_MAX = 40;

    /** @throws InvalidValue for a name that is missing in a language or over its limit, and for a second convenor */
    public Admission {
        if (type == WorkspaceType.CONVENOR) throw new InvalidValue("member-type");
        name = fit(name, NAME_MAX);
        shortName = fit(shortName, SHORT_MAX);
    }

    private static Names fit(Names typed, int max) {
        var name = new Names(TypedText.line(typed.bg()), TypedText.line(typed.en()));
        if (TypedText.saysNothing(name.bg()) || TypedText.saysNothing(name.en())) throw new InvalidValue("names-empty");
        int length = Math.max(name.bg().length(), name.en().length());
        if (length > max) throw new InvalidValue("names-long", max, length);
        return name;
    }
}
