package org.zaedno.content.files;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/** The same who as for texts: those who write bring files and describe them, those who publish touch what readers see. */
@Component
class FileRights {
    private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);
    private static final Set<Role> PUBLISHERS = EnumSet.of(Role.EDITOR, Role.COORDINATOR);

    private final Tenancy tenancy;

    FileRights(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    WorkspaceId workspace() {
        return tenancy.acting().workspace();
    }

    boolean mayWrite() {
        return has(WRITERS);
    }

    void requireWriter() {
        workspace();
        if (!has(WRITERS)) throw new NotAllowed("author");
    }

    /** @param shown whether readers see the difference */
    void requireWriterOrPublisher(boolean shown) {
        requireWriter();
        if (shown && !has(PUBLISHERS)) throw new NotAllowed("editor");
    }

    private boolean has(Set<Role> wanted) {
        return tenancy.roles().stream().map(Role::valueOf).anyMatch(wanted::contains);
    }
}
