/** Writing news: the list and the editor for both editions. Begins in {@link org.zaedno.hub.workspace.news.NewsNavigation}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
