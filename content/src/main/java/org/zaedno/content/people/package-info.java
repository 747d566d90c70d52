/** Persons, memberships, roles and duties. Enter by {@link org.zaedno.content.people.PeopleDesk} or {@link org.zaedno.content.people.SignInDesk}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
