/**
 * Writing and translating an item of any kind, made of the sections the kind declares. What other features add beside
 * the text they provide as {@link org.zaedno.hub.workspace.editor.ItemPanel}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
