/** The spine: items, editions, revisions, visibility, the change log. Write through {@link org.zaedno.content.publication.EditorialDesk}, read through {@link org.zaedno.content.publication.PublishedShelf}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
