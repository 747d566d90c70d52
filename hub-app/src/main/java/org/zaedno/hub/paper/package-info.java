/**
 * Tagged PDFs: a text on one sheet, lists, badges, certificates. Enter by {@link org.zaedno.hub.paper.OneSheet}, {@link
 * org.zaedno.hub.paper.Tables}, {@link org.zaedno.hub.paper.BadgeSheets} or {@link org.zaedno.hub.paper.CertificateSheets}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
