/**
 * What kinds say beside their words, in words: for the pages and for the search. Enter by
 * {@link org.zaedno.hub.facts.FactBook}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
