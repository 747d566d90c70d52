package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Words;

/** Gives Vaadin the hub's own words, so that pages and workspaces speak with one voice and one typography. */
@Component
class WorkspaceWords implements I18NProvider {
    private final transient Words words;

    WorkspaceWords(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.BG.locale(), Language.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.in(Language.of(locale.getLanguage()).orElse(Language.BG)).text(key, arguments);
    }
}
