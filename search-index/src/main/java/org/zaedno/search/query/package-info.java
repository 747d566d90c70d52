/** From what a person typed to what is asked, the same for every engine. Enter by {@link org.zaedno.search.query.Asked}. */
@NullMarked
package org.zaedno.search.query;

import org.jspecify.annotations.NullMarked;
