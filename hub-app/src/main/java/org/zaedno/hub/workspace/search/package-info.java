/**
 * Searching over everything the person may read: a page for long work, questions that are kept, what is new among their answers
 * (Decision 0040). Begins in {@link org.zaedno.hub.workspace.search.SearchView}; the short way to it is the shell's.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
