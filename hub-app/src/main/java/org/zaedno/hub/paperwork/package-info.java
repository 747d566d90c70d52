/**
 * What an event puts on paper: attendance sheets, badges, certificates, and the page on which anybody checks one. Enter by {@link
 * org.zaedno.hub.paperwork.PaperPages} and {@link org.zaedno.hub.paperwork.CheckPages}; how it looks on paper is made in {@link
 * org.zaedno.hub.paper}.
 *
 * @see "Decision 0031"
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.paperwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
