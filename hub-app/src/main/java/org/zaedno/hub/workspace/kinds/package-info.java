/**
 * What practices, events and resources are besides their words, as panels of the editor: enter by
 * {@link org.zaedno.hub.workspace.kinds.FactsPanel}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
