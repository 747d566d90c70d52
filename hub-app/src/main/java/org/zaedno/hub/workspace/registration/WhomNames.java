package org.zaedno.hub.workspace.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** What kinds of institution and members are called, in the reader's language; those not offered any more, too. */
record WhomNames(Map<KindId, String> kinds, Map<WorkspaceId, String> members) {
    static WhomNames of(ItemId event, EventDoors doors) {
        var reading = ReadersLanguage.current();
        return new WhomNames(
                named(doors.forms().kindsEver(event)),
                doors.directory().all().stream()
                        .collect(Collectors.toMap(
                                Workspace::id,
                                workspace -> workspace.shortName().in(reading))));
    }

    static Map<KindId, String> named(List<InstitutionKind> kinds) {
        var reading = ReadersLanguage.current();
        return kinds.stream()
                .collect(Collectors.toMap(
                        InstitutionKind::id, kind -> kind.names().in(reading)));
    }

    String of(Hold.Whom whom) {
        return switch (whom) {
            case Hold.Whom.OfKind(var kind) -> kinds.getOrDefault(kind, "");
            case Hold.Whom.OfMember(var member) -> members.getOrDefault(member, "");
        };
    }
}
