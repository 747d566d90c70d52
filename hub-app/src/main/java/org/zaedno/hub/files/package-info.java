/** Files as readers get them: sent with rights checked by {@code FileDoor}, put into pages by {@link org.zaedno.hub.files.PictureHtml}. */
@ApplicationModule(displayName = "Delivered files") // content has a module of the same name
@NullMarked
package org.zaedno.hub.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
