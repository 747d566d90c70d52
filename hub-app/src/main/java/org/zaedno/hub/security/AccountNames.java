package org.zaedno.hub.security;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.SignInDesk.TrialAccount;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Words;

/** What a trial account may do, in words, so that one knows whom to choose. */
@Component
class AccountNames {
    private final Words words;

    AccountNames(Words words) {
        this.words = words;
    }

    String roleAndWorkspace(TrialAccount account, Workspace workspace, Language language) {
        var texts = words.in(language);
        var roles = account.membership().roles().stream().sorted().map(role -> "people.role." + role.name());
        var duties = account.duties().stream().sorted().map(duty -> "people.duty." + duty.name());
        var held = Stream.concat(roles, duties)
                .map(key -> texts.text(key.toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return texts.text("sign-in.trial.account", workspace.shortName().in(language), held);
    }
}
