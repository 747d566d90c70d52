/**
 * What pages tell machines of themselves in the words of schema.org. A page is a {@link org.zaedno.hub.schema.Graph} of
 * {@link org.zaedno.hub.schema.Thing}s; enter by {@link org.zaedno.hub.schema.CoalitionThings} and
 * {@link org.zaedno.hub.schema.ItemThings}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
