/**
 * What an event came to, told to others: numbers in words, tables to take along, and the questions as people will see them.
 * Enter by {@link org.zaedno.hub.report.Reports}; addresses are in {@link org.zaedno.hub.report.ReportAddress} (Decision 0032).
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
