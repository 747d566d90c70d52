/**
 * The coalition's own workspace: its front window, themes, glossary, members and pages, each kept by who holds its duty.
 * Begins in {@link org.zaedno.hub.workspace.coalition.CoalitionNavigation}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
