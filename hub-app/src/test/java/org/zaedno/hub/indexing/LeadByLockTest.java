package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.Content;
import org.zaedno.content.database.DatabaseAccess;

class LeadByLockTest {

    @Test
    void of_two_hubs_one_leads_until_it_is_gone() {
        try (var content = Content.fresh(6);
                var first = new LeadByLock(jobs(content));
                var second = new LeadByLock(jobs(content))) {
            assertThat(first.mine()).isTrue();
            assertThat(second.mine()).isFalse();
            assertThat(first.mine()).isTrue();

            first.close();

            assertThat(second.mine()).isTrue();
            assertThat(first.mine()).isFalse();
        }
    }

    private static DriverManagerDataSource jobs(Content content) {
        var access = content.get(DatabaseAccess.class);
        return new DriverManagerDataSource(
                access.url(), access.job().role(), access.job().password());
    }
}
