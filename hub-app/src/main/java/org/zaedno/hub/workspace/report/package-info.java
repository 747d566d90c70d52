/**
 * The organiser's report of an event: numbers, tables to take along, a text to pass on, what people thought. The page is a tab of
 * the event; its address is {@link org.zaedno.hub.workspace.registration.EventTab#REPORT}.
 */
@ApplicationModule(displayName = "Workspace: report")
@NullMarked
package org.zaedno.hub.workspace.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
