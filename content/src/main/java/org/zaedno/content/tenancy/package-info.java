/** Who acts and what they may read; binds the actor to the transaction. Enter by {@link org.zaedno.content.tenancy.Tenancy}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
