/** The themes under which everything is gathered. Enter by {@link org.zaedno.content.theme.Themes}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
