/**
 * Where the database is and how it is reached: the embedded PostgreSQL and its data folder, its roles and the
 * migrations. Enter at {@link EmbeddedPostgres} or, for a server of one's own, at {@link DatabaseAccess}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
