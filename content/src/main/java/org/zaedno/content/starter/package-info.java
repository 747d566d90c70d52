/**
 * What a new hub begins with: workspaces, themes, in a trial also people and samples. Enter by
 * {@link org.zaedno.content.starter.StarterContent}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.starter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
