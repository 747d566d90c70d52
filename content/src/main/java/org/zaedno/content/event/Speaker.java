package org.zaedno.content.event;

import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Who speaks. Each text may be given in one language alone; the name in at least one.
 *
 * @param role what this person does and where, e.g. psychologist, Karin Dom
 * @param bio some sentences, with line ends
 */
public record Speaker(SpeakerId id, Names name, Names role, Names bio) {
    /** All in characters. */
    public static final int NAME_MAX = 120;

    public static final int ROLE_MAX = 200;
    public static final int BIO_MAX = 800;

    /** @throws InvalidValue without a name, and for a text over its limit */
    public Speaker {
        name = Said.line(name, NAME_MAX);
        role = Said.line(role, ROLE_MAX);
        bio = Said.text(bio, BIO_MAX);
        if (Said.nothing(name)) throw new InvalidValue("speaker-name");
    }

    public static Speaker named(Names name, Names role) {
        return new Speaker(SpeakerId.fresh(), name, role, Said.NOTHING);
    }
}
