package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around every view: looks in the order Aura, tokens, ours; the favicon. All looks stand here: what a view
 * brings by itself Vaadin puts before Aura's, where it is overruled.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://assets/tokens.css")
@StyleSheet("context://assets/aura.css")
@StyleSheet("context://assets/workspace/workspace.css")
@StyleSheet("context://assets/workspace/items.css")
@StyleSheet("context://assets/workspace/team.css")
@StyleSheet("context://assets/workspace/files.css")
@StyleSheet("context://assets/workspace/rich-text.css")
@StyleSheet("context://assets/workspace/compare.css")
@StyleSheet("context://assets/workspace/editor.css")
@StyleSheet("context://assets/workspace/safeguarding.css")
@StyleSheet("context://assets/workspace/coalition.css")
@StyleSheet("context://assets/workspace/registration.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1");
        page.addMetaTag("color-scheme", "light dark");
        page.addLink("icon", "/assets/icon.svg");
    }
}
