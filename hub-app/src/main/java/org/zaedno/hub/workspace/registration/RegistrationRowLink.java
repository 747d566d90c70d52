package org.zaedno.hub.workspace.registration;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.items.RowLink;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** From an event in a list to its registration, for who runs events. */
@Component
@Order(10)
class RegistrationRowLink implements RowLink {
    @Override
    public Optional<Way> of(ItemRow item, ActingWorkspace acting) {
        if (item.kind() != Kind.EVENT || !RegistrationNavigation.isOpenTo(acting.roles())) return Optional.empty();
        return Optional.of(new Way(
                RegistrationNavigation.settings(acting.workspace().slug(), item.id()), EventTab.SETTINGS.label()));
    }
}
