/**
 * Items shown in another workspace without a copy, offered or asked for. Enter by
 * {@link org.zaedno.content.placement.Placements}; readers by {@link org.zaedno.content.placement.PlacedItems}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
