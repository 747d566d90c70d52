/**
 * What stands between a text and its publishing: details that name a person, the check-list for a child's story, leave
 * for a picture. Enter by {@link org.zaedno.content.safeguarding.PersonalDetails}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
