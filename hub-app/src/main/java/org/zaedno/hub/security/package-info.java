/** Who is signed in and what the browser may do. Begins in {@link org.zaedno.hub.security.SignedIn}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
