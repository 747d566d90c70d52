package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.operations.Incident;

/** Where everything ends that no view caught: a refusal is shown with its reason, anything else as an incident. */
public final class LastResort implements ErrorHandler {
    @Override
    public void error(ErrorEvent event) {
        var refusal = refusalIn(event.getThrowable());
        if (refusal.isEmpty()) {
            var incident = Incident.log("a workspace", event.getThrowable());
            if (UI.getCurrent() != null) Notice.failed(incident);
        } else if (UI.getCurrent() != null) {
            Notice.refused(refusal.get());
        }
    }

    public static Optional<Refusal> refusalIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }
}
