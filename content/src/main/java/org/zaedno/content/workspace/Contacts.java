package org.zaedno.content.workspace;

import java.util.Optional;
import org.zaedno.content.language.Names;

/**
 * How the public reaches a workspace. Texts may be empty.
 *
 * @param website begins with {@code https://} or {@code http://}
 */
public record Contacts(Optional<String> website, String email, String phone, Names town, Names address) {
    /** All in characters. */
    public static final int WEBSITE_MAX = 200;

    public static final int EMAIL_MAX = 254;
    public static final int PHONE_MAX = 40;
    public static final int TOWN_MAX = 80;
    public static final int ADDRESS_MAX = 200;
}
