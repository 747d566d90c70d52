/**
 * The public site: pages for readers, stateless HTML in both languages. Addresses are read in the {@code …Pages} controllers;
 * each makes a {@link org.zaedno.hub.site.Page}, which a template of the same name turns into HTML.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
