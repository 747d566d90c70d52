/** Carries the change log into the search index, and searches for the current reader. Enter by {@link org.zaedno.hub.indexing.SiteSearch}, {@link org.zaedno.hub.indexing.HubSearch} and {@link org.zaedno.hub.indexing.WorkspaceSearch}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.indexing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
