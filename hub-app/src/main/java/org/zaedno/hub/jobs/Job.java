package org.zaedno.hub.jobs;

import java.time.Duration;

/** Work that comes round again. Any number of hubs do it side by side, and doing it twice does nothing more. */
interface Job {
    /** As it stands in the log. */
    String name();

    /** Does what is due. @return how long to wait until the next time, at most */
    Duration work();
}
