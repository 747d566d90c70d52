/**
 * Finished bytes and how they leave the house: kept pages, static files, headers, and what strangers may cost. Knows nothing of what is in them. Enter by
 * {@link org.zaedno.hub.delivery.Delivery}; whoever changes what readers see calls
 * {@link org.zaedno.hub.delivery.PageCache#forget}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
