package org.zaedno.hub.indexing;

/** Which of several hubs of one database follows the changes for an index. */
interface Lead {

    /** Each hub has an index of its own. */
    Lead EACH_FOR_ITSELF = () -> true;

    /** Whether it is this hub now. Asked before each step. */
    boolean mine();

    /** Whether the index is elsewhere, where several hubs reach it: whoever waits for it may wait long. */
    default boolean overSharedIndex() {
        return false;
    }
}
