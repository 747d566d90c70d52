/** What a resource is besides its words. Enter by {@link org.zaedno.content.resource.ResourceShelf}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
