package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.database.TestPostgres;

class FollowersTest {
    private record Named(String name, boolean mayHang, Runnable work) implements Follower {
        @Override
        public boolean aside() {
            return mayHang;
        }

        @Override
        public void follow() {
            work.run();
        }
    }

    @Test
    void whatever_goes_wrong_in_one_follower_it_is_asked_again_and_the_others_go_on() throws InterruptedException {
        var asked = new CountDownLatch(3);
        var followed = new CountDownLatch(3);
        var broken = new Named("Broken", false, () -> {
            asked.countDown();
            throw new InternalError("a fault in a mapped file");
        });
        var access = TestPostgres.shared().freshDatabase();
        var jobs = new DriverManagerDataSource(
                access.url(), access.job().role(), access.job().password());
        var followers = new Followers(List.of(broken, new Named("Good", false, followed::countDown)), jobs);

        followers.start();
        try {
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(followed.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            followers.stop();
        }
    }

    @Test
    void one_that_hangs_is_waited_for_neither_by_the_others_nor_by_the_start_and_the_end() throws InterruptedException {
        var hangs = new CountDownLatch(1);
        var calledOff = new CountDownLatch(1);
        var followed = new CountDownLatch(3);
        var hanging = new Named("Hanging", true, () -> {
            hangs.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ending) {
                calledOff.countDown();
            }
        });
        var access = TestPostgres.shared().freshDatabase();
        var jobs = new DriverManagerDataSource(
                access.url(), access.job().role(), access.job().password());
        var followers = new Followers(List.of(hanging, new Named("Good", false, followed::countDown)), jobs);

        followers.start();
        try {
            assertThat(hangs.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(followed.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            followers.stop();
        }
        assertThat(calledOff.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
