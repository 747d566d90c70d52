/**
 * The organiser's page of what an event puts on paper: lists, badges, certificates. The papers themselves are made in {@link
 * org.zaedno.hub.paperwork}. Enter by {@link org.zaedno.hub.workspace.papers.PapersView}.
 */
@ApplicationModule(displayName = "Workspace: papers")
@NullMarked
package org.zaedno.hub.workspace.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
