package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Person;
import org.zaedno.hub.workspace.kit.LastResort;

/** What every workspace page and every UI starts with: the person's language, the policy, the doorkeeper, the last resort. */
@Component
class WorkspaceStart implements VaadinServiceInitListener {
    private static final List<String> SCRIPTS = List.of("workspace.js", "quick-find.js");

    private final MyWorkspaces mine;
    private final SystemTexts texts;
    private final ImportMap imports;

    WorkspaceStart(MyWorkspaces mine, SystemTexts texts, ImportMap imports) {
        this.mine = mine;
        this.texts = texts;
        this.imports = imports;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        // Vaadin takes an address for a file that begins like a folder of its own: without the slash /lumos lies in
        // /lumo.
        HandlerHelper.getPublicInternalFolderPaths().replaceAll(folder -> folder.endsWith("/") ? folder : folder + "/");
        starting.getSource().setSystemMessagesProvider(texts);
        var policy = new WorkspacePolicy();
        starting.addIndexHtmlRequestListener(page -> {
            prepare(page);
            policy.modifyIndexHtmlResponse(page);
        });
        starting.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new LastResort()));
        starting.getSource().addUIInitListener(opening -> prepare(opening.getUI()));
    }

    private void prepare(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.selectFirst("html").attr("lang", language().locale().getLanguage());
        imports.putInto(document);
        for (var script : SCRIPTS) {
            document.head()
                    .appendElement("script")
                    .attr("src", page.getVaadinRequest().getContextPath() + "/assets/workspace/" + script)
                    .attr("defer", true);
        }
    }

    private void prepare(UI ui) {
        ui.setLocale(language().locale());
        ui.addBeforeEnterListener(new Doorkeeper(mine));
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("workspace.connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("workspace.connection.gone"));
    }

    private Language language() {
        return mine.me().map(Person::language).orElse(Language.BG);
    }
}
