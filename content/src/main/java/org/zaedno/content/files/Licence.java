package org.zaedno.content.files;

import java.util.Optional;

/** What others may do with a file. The Creative Commons ones are version 4.0. */
public enum Licence {
    ALL_RIGHTS_RESERVED(""),
    CC_BY("https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_ND("https://creativecommons.org/licenses/by-nd/4.0/"),
    CC_BY_NC("https://creativecommons.org/licenses/by-nc/4.0/"),
    CC_BY_NC_SA("https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    CC_BY_NC_ND("https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    CC0("https://creativecommons.org/publicdomain/zero/1.0/"),
    PUBLIC_DOMAIN("");

    private final String address;

    Licence(String address) {
        this.address = address;
    }

    /** Where its text can be read. */
    public Optional<String> address() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    /** Whether it obliges to name the author, so that without a name it cannot be kept to. */
    public boolean asksForCredit() {
        return name().startsWith("CC_");
    }
}
