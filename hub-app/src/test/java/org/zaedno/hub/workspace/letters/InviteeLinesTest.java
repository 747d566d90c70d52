package org.zaedno.hub.workspace.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.hub.workspace.letters.InviteeLines.Fault;
import org.zaedno.hub.workspace.letters.InviteeLines.Line;

class InviteeLinesTest {
    private final InviteeLines lines =
            new InviteeLines(Map.of("bg", Language.BG, "en", Language.EN, "английски", Language.EN));

    @Test
    void a_person_is_read_however_name_and_address_stand_in_the_line() {
        for (var typed : List.of(
                "Мария Иванова, Maria@Example.org",
                "maria@example.org; Мария Иванова",
                "Мария\tИванова\tmaria@example.org",
                "\"Мария Иванова\" <maria@example.org>",
                "Мария Иванова <maria@example.org>"))
            assertThat(read(typed)).as(typed).singleElement().satisfies(line -> {
                assertThat(line.name()).isEqualTo("Мария Иванова");
                assertThat(line.address()).contains(new EmailAddress("maria@example.org"));
                assertThat(line.fault()).isEmpty();
            });
    }

    @Test
    void the_language_of_a_line_goes_before_that_of_all() {
        assertThat(read("john@example.org, en\nana@example.org\nEva, Английски, eva@example.org"))
                .extracting(Line::language)
                .containsExactly(Language.EN, Language.BG, Language.EN);
    }

    @Test
    void every_fault_stands_beside_its_line_and_no_line_is_lost() {
        assertThat(read("Мария Иванова\n\nmaria@\na@b.org, c@d.org\nx@y.org\nX@Y.org"))
                .extracting(Line::number, Line::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Optional.of(Fault.NO_ADDRESS)),
                        org.assertj.core.groups.Tuple.tuple(3, Optional.of(Fault.WRONG_ADDRESS)),
                        org.assertj.core.groups.Tuple.tuple(4, Optional.of(Fault.SEVERAL_ADDRESSES)),
                        org.assertj.core.groups.Tuple.tuple(5, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(6, Optional.of(Fault.TWICE)));
    }

    private List<Line> read(String text) {
        return lines.read(text, Language.BG);
    }
}
