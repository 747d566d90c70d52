/**
 * What the coalition decides together: its front window and who belongs to it. Enter by
 * {@link org.zaedno.content.coalition.FrontWindow} and {@link org.zaedno.content.coalition.Admissions}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
