package org.zaedno.hub.workspace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.InvitationWish;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.words.Words;

class InvitationLinesTest {
    private final InvitationLines lines = InvitationWords.lines(new Words());

    @Test
    void a_column_of_addresses_gets_what_was_chosen_for_all() {
        var read = read("ana@example.org\n\n  boris@example.org  \r\n");

        assertThat(wishes(read))
                .extracting(wish -> wish.email().value())
                .containsExactly("ana@example.org", "boris@example.org");
        assertThat(wishes(read)).allSatisfy(wish -> {
            assertThat(wish.roles()).containsExactly(Role.AUTHOR);
            assertThat(wish.language()).isEqualTo(Language.BG);
        });
        assertThat(read).extracting(InvitationLines.Entry::line).containsExactly(1, 3);
    }

    @Test
    void role_and_language_beside_an_address_count_for_its_line_in_both_languages() {
        var read = wishes(read("""
                имейл;роля;език
                ana@example.org; редактор + координатор; en
                boris@example.org\tEditor\tАнглийски
                "vera@example.org","организатор на събития"
                """));

        assertThat(read)
                .extracting(InvitationWish::roles)
                .containsExactly(Set.of(Role.EDITOR, Role.COORDINATOR), Set.of(Role.EDITOR), Set.of(Role.ORGANISER));
        assertThat(read).extracting(InvitationWish::language).containsExactly(Language.EN, Language.EN, Language.BG);
    }

    @Test
    void a_row_of_addresses_from_a_mail_is_as_many_people() {
        var read = read("Ана Иванова <ANA@example.org>, Борис <boris@example.org>; vera@example.org");

        assertThat(wishes(read))
                .extracting(wish -> wish.email().value())
                .containsExactly("ana@example.org", "boris@example.org", "vera@example.org");
    }

    @Test
    void what_is_neither_role_nor_language_is_said_and_what_is_no_address_too() {
        var read = read("ana@example.org; Ана Иванова; редктор\nboris@@example");

        assertThat(read.getFirst().unclear()).isEqualTo("Ана Иванова, редктор");
        assertThat(read.getLast().wish()).isEmpty();
        assertThat(read.getLast().typed()).isEqualTo("boris@@example");
    }

    @Test
    void an_address_without_any_role_is_refused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> lines.read("ana@example.org", Set.of(), Language.BG));
        assertThat(lines.read("ana@example.org; author", Set.of(), Language.BG)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251"})
    void a_file_is_read_however_its_table_program_wrote_it(String charset) throws IOException {
        var list = "име;имейл;роля\nИва Петрова;iva@test.example;редактор\n";

        assertThat(InvitationFile.text(new ByteArrayInputStream(list.getBytes(Charset.forName(charset)))))
                .isEqualTo(list);
    }

    @Test
    void what_is_no_list_is_refused_before_it_is_shown() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> InvitationFile.text(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0})))
                .matches(refusal -> refusal.key().equals("invalid.invitation-file-text"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> InvitationFile.text(new ByteArrayInputStream(new byte[InvitationFile.BYTES_MAX + 1])))
                .matches(refusal -> refusal.key().equals("invalid.invitation-file-large"));
    }

    private List<InvitationLines.Entry> read(String text) {
        return lines.read(text, Set.of(Role.AUTHOR), Language.BG);
    }

    private static List<InvitationWish> wishes(List<InvitationLines.Entry> entries) {
        return entries.stream().flatMap(entry -> entry.wish().stream()).toList();
    }
}
