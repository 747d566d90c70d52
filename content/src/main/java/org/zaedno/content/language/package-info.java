/** The languages of the hub, names in both of them, and short names in addresses: values every feature uses. */
@ApplicationModule
@NullMarked
package org.zaedno.content.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
