/** Finding what is in the hub: the port that every engine implements and its records. Enter by {@link org.zaedno.search.SearchIndex}. */
@ApplicationModule(displayName = "Search")
@NullMarked
package org.zaedno.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
