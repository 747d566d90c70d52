/**
 * The HTML a text of ours may hold: one grammar, kept letter by letter. Enter at {@link
 * org.zaedno.content.richtext.RichText}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.richtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
