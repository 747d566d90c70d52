/**
 * What the coalition decides together: how it is called, its front window, its figures and who belongs to it. Enter by
 * {@link org.zaedno.content.coalition.Profiles}, {@link org.zaedno.content.coalition.FrontWindow} and
 * {@link org.zaedno.content.coalition.Admissions}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
