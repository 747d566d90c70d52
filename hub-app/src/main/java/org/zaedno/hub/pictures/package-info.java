/** The picture that a link to a page brings along. Enter by {@link org.zaedno.hub.pictures.Posters}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
