/** Where everything public is, for whoever names it to the world. Enter by {@link org.zaedno.hub.addresses.SiteAddress}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
