package org.zaedno.content.people;

/** What would come of an invitation. Whether the address has an account elsewhere is told to nobody. */
public enum Prospect {
    /** A new link. */
    INVITED,
    /** The address has an open invitation: a new link takes the place of the old one. */
    RENEWED,
    /** Belongs to the team already: nothing happens. */
    MEMBER,
    /** The same address stands above: nothing happens. */
    REPEATED;

    public boolean makesLink() {
        return this == INVITED || this == RENEWED;
    }
}
