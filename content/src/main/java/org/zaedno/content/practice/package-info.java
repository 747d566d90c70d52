/** What a good practice is besides its words. Enter by {@link org.zaedno.content.practice.PracticeLibrary}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
