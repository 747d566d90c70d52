/** The library of a workspace and what the editor takes from it. Begins in {@link org.zaedno.hub.workspace.files.FilesNavigation}; pictures, covers and attachments come through {@link org.zaedno.hub.workspace.files.FileFields}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
