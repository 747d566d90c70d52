package org.zaedno.content.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.audit.ActivityFilter;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Refusal;

class ProfileDeskTest {
    private static final Names NONE = new Names("", "");
    private final Content content = Content.shared();
    private final World world = content.world();
    private final ProfileDesk desk = content.get(ProfileDesk.class);
    private final Profiles profiles = content.get(Profiles.class);
    private final Actor.Acting duty = world.holding(Duty.FRONT_PAGE);

    @Test
    void everybody_reads_the_profile_as_it_was_last_written_and_the_log_says_who_wrote_it() {
        var before = as(Actor.STRANGER, profiles::current);

        var written = as(duty, () -> desk.change(named(" Мрежа  за децата", "  Net ", before.version())));

        assertThat(as(Actor.STRANGER, profiles::current)).isEqualTo(written);
        assertThat(written.version()).isEqualTo(before.version() + 1);
        assertThat(written.name()).isEqualTo(new Names("Мрежа за децата", "Net"));
        var last = as(
                        duty,
                        () -> content.get(ActivityLog.class)
                                .lines(duty.workspace(), ActivityFilter.ALL, Language.BG, 0, 1))
                .getFirst();
        assertThat(last.deed()).isEqualTo(Deed.PROFILE_CHANGED);
        assertThat(last.person()).contains(duty.person());
    }

    @Test
    void who_was_slower_is_told() {
        int version = as(Actor.STRANGER, profiles::current).version();
        as(duty, () -> desk.change(named("Първо", "First", version)));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> as(duty, () -> desk.change(named("Второ", "Second", version))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRONT_PAGE")
    void another_duty_is_not_enough(Duty other) {
        var holder = world.holding(other);
        int version = as(Actor.STRANGER, profiles::current).version();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(holder, () -> desk.change(named("Мрежа", "Net", version))));
    }

    static Stream<Names> unfit() {
        return Stream.of(
                new Names("само тук", ""),
                new Names("\u00a0", "only here"),
                new Names("а".repeat(Profile.NAME_MAX + 1), "long"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_text_in_one_language_only_or_over_its_limit_is_no_profile(Names name) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> named(name.bg(), name.en(), 0));
    }

    @Test
    void what_is_no_address_of_mail_is_refused_and_none_is_fine() {
        assertThat(with("  Pishete@Mrezha.example ").email()).isEqualTo("pishete@mrezha.example");
        assertThat(with(" ").email()).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> with("mrezha.example"));
    }

    private static Profile named(String bg, String en, int version) {
        return new Profile(version, new Names(bg, en), NONE, NONE, NONE, NONE, NONE, NONE, NONE, "");
    }

    private static Profile with(String email) {
        return new Profile(0, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, email);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }
}
