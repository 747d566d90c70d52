/** What has changed between two versions of a text, in words. Enter by {@link org.zaedno.content.comparison.Comparison}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
