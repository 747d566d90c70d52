package org.zaedno.hub.workspace.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** What kinds of institution are called, in their order. */
final class Kinds {
    private Kinds() {}

    static Map<KindId, String> named(List<InstitutionKind> kinds) {
        var named = new LinkedHashMap<KindId, String>();
        kinds.forEach(kind -> named.put(kind.id(), kind.names().in(ReadersLanguage.current())));
        return named;
    }
}
