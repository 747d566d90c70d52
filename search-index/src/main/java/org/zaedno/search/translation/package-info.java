/**
 * Learns how words are said in the other language from the editions of one item, which are translations of each other. Enter by
 * {@link org.zaedno.search.translation.LearnedTranslations}.
 */
@NullMarked
package org.zaedno.search.translation;

import org.jspecify.annotations.NullMarked;
