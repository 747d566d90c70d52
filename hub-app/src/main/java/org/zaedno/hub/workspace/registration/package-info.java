/**
 * The organiser's screens of an event: how one registers, places and holds, questions, who registered. Begins in {@link
 * org.zaedno.hub.workspace.registration.RegistrationNavigation}.
 */
@ApplicationModule(displayName = "Workspace: registration")
@NullMarked
package org.zaedno.hub.workspace.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
