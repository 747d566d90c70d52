package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Typography;
import org.zaedno.hub.words.Words;

/** The head of the home page in both languages, as it would be with what is typed. */
class HomePreview extends Div {
    private final transient Coalition coalition;
    private final transient Words words;
    private final long members;

    HomePreview(Coalition coalition, Words words, long members) {
        this.coalition = coalition;
        this.words = words;
        this.members = members;
        addClassName("home-preview");
    }

    void show(Names goal, Names promise, Names why) {
        removeAll();
        for (var language : List.of(Language.BG, Language.EN)) {
            var neutral = coalition.neutral(language);
            var text = words.in(language);
            var head = new Paragraph(
                    new Span(said(goal, language, neutral.goal())),
                    new Span(said(promise, language, neutral.promise())));
            head.addClassName("home-preview-head");
            var end = said(why, language, "");
            var lead = new Paragraph(text.text("site.home.from") + " " + text.text("site.home.who", members)
                    + (end.isEmpty() ? neutral.why() : ", " + end));
            var page = new Div(head, lead);
            page.getElement().setAttribute("lang", language.tag());
            add(page);
        }
    }

    private static String said(Names typed, Language language, String otherwise) {
        var text = typed.in(language);
        return TypedText.saysNothing(text) ? otherwise : Typography.flow(TypedText.line(text));
    }
}
