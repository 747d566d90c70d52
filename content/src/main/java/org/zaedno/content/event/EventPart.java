package org.zaedno.content.event;

/**
 * What else belongs to an event and goes along when it is begun again: every feature provides its own as a bean. Called
 * in the transaction that begins the new one, as its author. People, marks and links that are keys stay behind; what the
 * author may not read or write in this workspace stays behind, too.
 */
public interface EventPart {
    void carry(CarriedOver event);
}
