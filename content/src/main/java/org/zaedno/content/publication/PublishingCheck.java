package org.zaedno.content.publication;

import org.zaedno.content.tenancy.Refusal;

/**
 * Has a say before words come out. Every bean of this type is asked, in the transaction of the step, before an edition
 * is published or scheduled, and once more by the clock when its hour has come: as the job of that name, whom nobody is,
 * so that a check reads with that job's rights and asks for no person.
 */
public interface PublishingCheck {
    /**
     * @param edition with the words that would come out
     * @throws Refusal when they may not
     */
    void check(Item item, Edition edition);
}
