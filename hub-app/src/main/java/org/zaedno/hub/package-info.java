/** The application: the only place that knows both content and search. Starts in {@link org.zaedno.hub.Hub}. */
@NullMarked
package org.zaedno.hub;

import org.jspecify.annotations.NullMarked;
