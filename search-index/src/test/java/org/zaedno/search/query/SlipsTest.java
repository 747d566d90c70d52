package org.zaedno.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlipsTest {

    @Test
    void what_happens_easily_weighs_less() {
        float any = Slips.between("грмжа", "грежа");

        assertThat(Slips.between("грижа", "грижа")).isZero();
        assertThat(Slips.between("гришкъ", "гришка")).isLessThan(any); // ъ and а sound alike
        assertThat(Slips.between("гржиа", "грижа")).isLessThan(any); // swapped
        assertThat(Slips.between("грижжа", "грижа")).isLessThan(any); // twice
        assertThat(Slips.between("триха", "гриха")).isGreaterThan(any); // a first letter
        assertThat(Slips.between("ргижа", "грижа")).isLessThan(any); // swapped at the beginning
        assertThat(Slips.between("гржо", "грижа")).isGreaterThan(any); // two
    }
}
