package org.zaedno.hub.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.hub.workspace.kit.Initials;

class WorkspacePolicyTest {
    @Test
    void inline_scripts_run_only_with_the_number_of_this_answer() {
        assertThat(WorkspacePolicy.policy("abc"))
                .contains("script-src 'self' 'nonce-abc' 'unsafe-eval';")
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
    }

    @Test
    void initials_are_those_of_the_first_and_the_last_name() {
        assertThat(Initials.of("Елена Петрова")).isEqualTo("ЕП");
        assertThat(Initials.of("Росица Богалинска-Петрова")).isEqualTo("РБ");
        assertThat(Initials.of(" Мария ")).isEqualTo("М");
        assertThat(Initials.of("Пробен редактор, „Лястовица“")).isEqualTo("ПЛ");
    }
}
