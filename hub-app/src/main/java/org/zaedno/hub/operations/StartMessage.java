package org.zaedno.hub.operations;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Words;

/** The last lines of the start: where the hub is and how to sign in, in both languages. */
@Component
class StartMessage {
    private final HubSettings settings;
    private final FirstAdministrator administrator;
    private final CoalitionDirectory directory;
    private final Words words;

    StartMessage(HubSettings settings, FirstAdministrator administrator, CoalitionDirectory directory, Words words) {
        this.settings = settings;
        this.administrator = administrator;
        this.directory = directory;
        this.words = words;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            return;
        var address = "http://localhost:" + web.getWebServer().getPort();
        var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var invitation = settings.isTrial() ? Optional.<String>empty() : administrator.invite();
        // Samples stay where a trial made them; who runs it for real should know that they are shown.
        boolean begunAsTrial = !settings.isTrial() && directory.all().stream().anyMatch(Workspace::sample);
        for (var language : new Language[] {Language.BG, Language.EN}) {
            var text = words.in(language);
            console.println(text.text("operations.start.address", address));
            if (settings.isTrial()) console.println(text.text("operations.start.trial", address + "/sign-in"));
            if (begunAsTrial) console.println(text.text("operations.start.samples"));
            invitation.ifPresent(secret ->
                    console.println(text.text("operations.start.administrator", address + "/invitation/" + secret)));
        }
    }
}
