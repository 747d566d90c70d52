/** What the coalition has: domain and PostgreSQL. Enter by the door of a feature package below. */
@NullMarked
package org.zaedno.content;

import org.jspecify.annotations.NullMarked;
