package org.zaedno.hub.workspace.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.function.IntFunction;
import org.zaedno.content.audit.LogAgeing;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.SettingsDesk;
import org.zaedno.content.workspace.ThemesToAskAbout;
import org.zaedno.content.workspace.WorkspaceSettings;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.KeptText;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Who the workspace is and how it looks. Its people read it, its coordinators change it. */
@Route(value = ":workspace/settings", layout = Shell.class)
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SettingsDesk desk;
    private final transient PeopleDesk people;
    private final transient Themes themes;
    private final transient ThemesToAskAbout asked;
    private final transient Words words;
    private final transient KeptText kept = new KeptText(this, this::offer);
    private final ProfileForm profile = new ProfileForm(this::describe);
    private final MarkForm mark;
    private final ThemesForm answers = new ThemesForm(this::answer);
    private final Div quarrel = new Div();
    private final Paragraph address = new Paragraph();
    private final Paragraph who = new Paragraph();
    private transient ActingWorkspace acting;
    private transient WorkspaceSettings shown;

    SettingsView(SettingsDesk desk, PeopleDesk people, Themes themes, ThemesToAskAbout asked, Words words) {
        this.desk = desk;
        this.people = people;
        this.themes = themes;
        this.asked = asked;
        this.words = words;
        this.mark = new MarkForm(
                wished -> wished.equals(shown.mark())
                        ? java.util.Optional.empty()
                        : desk.takenBy(wished).map(other -> other.shortName().in(ReadersLanguage.current())),
                this::weave);
        var head = new Header(new H1(getTranslation("settings.title")));
        head.addClassName("stage-head");
        var fixed = new Div(new H2(getTranslation("settings.address.title")), address);
        fixed.addClassName("form");
        var log = new Div(
                new H2(getTranslation("settings.log.title")),
                new Paragraph(getTranslation("settings.log.text", LogAgeing.YEARS)));
        log.addClassName("form");
        addClassName("settings");
        add(head, who, quarrel, profile, answers, mark, fixed, log);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        who.setText(getTranslation("settings.coordinators"));
        who.setVisible(!mayChange());
        address.setText(getTranslation(
                "settings.address.text", acting.workspace().slug().value()));
        shown = desk.settings();
        showAll();
        if (mayChange()) kept.begin(keptName(), Map.of());
    }

    /** What was typed on an earlier visit and not saved. */
    private void offer(KeptText.Kept found) {
        var back = new Button(getTranslation("workspace.kept.restore"), click -> {
            profile.restore(found.fields());
            kept.decided(true);
            quarrel.removeAll();
        });
        var away = new Button(getTranslation("workspace.kept.drop"), click -> {
            kept.decided(false);
            quarrel.removeAll();
        });
        away.addThemeName("tertiary");
        var when = words.in(ReadersLanguage.current()).dateAndTime(found.instant());
        quarrel.removeAll();
        quarrel.add(new Banner(getTranslation("workspace.kept.found", when), back, away));
    }

    private String keptName() {
        return people.me().id() + ":" + acting.workspace().slug() + ":settings";
    }

    private void describe() {
        try {
            save(version -> desk.describe(profile.typed(), version));
            profile.show(shown.profile(), mayChange());
            kept.saved(keptName(), Map.of());
            Notice.done(getTranslation("settings.saved"));
        } catch (InvalidValue refused) {
            profile.refuse(refused, Notice.textOf(refused));
        } catch (ChangedMeanwhile meanwhile) {
            quarrel();
        }
    }

    private void weave() {
        if (mark.hasUnreadableColour()) {
            mark.refuse(Notice.textOf(new InvalidValue("colour")));
            return;
        }
        try {
            save(version -> desk.weave(mark.typed(), version));
            mark.show(shown.mark(), mayChange());
            Notice.done(getTranslation("settings.woven"));
        } catch (InvalidValue refused) {
            mark.refuse(Notice.textOf(refused));
            Notice.refused(refused);
        } catch (ChangedMeanwhile meanwhile) {
            quarrel();
        }
    }

    private void answer() {
        try {
            save(version -> desk.answerAbout(answers.typed(), version));
            showAnswers();
            Notice.done(getTranslation("settings.asked.saved"));
        } catch (ChangedMeanwhile meanwhile) {
            quarrel();
        }
    }

    private void showAnswers() {
        var chosen = asked.of(acting.workspace().id());
        answers.show(themes.offered(chosen), chosen, mayChange());
    }

    private void save(IntFunction<WorkspaceSettings> change) {
        shown = change.apply(shown.version());
        quarrel.removeAll();
    }

    /** What was typed stays: the person decides whose words remain. */
    private void quarrel() {
        var theirs = new Button(getTranslation("settings.theirs.take"), click -> {
            shown = desk.settings();
            quarrel.removeAll();
            showAll();
        });
        var mine = new Button(getTranslation("settings.theirs.over"), click -> {
            shown = desk.settings();
            quarrel.removeAll();
            Notice.done(getTranslation("settings.theirs.again"));
        });
        quarrel.removeAll();
        quarrel.add(new Banner(getTranslation("settings.theirs"), theirs, mine));
    }

    private void showAll() {
        profile.show(shown.profile(), mayChange());
        mark.show(shown.mark(), mayChange());
        showAnswers();
    }

    private boolean mayChange() {
        return acting.roles().contains(Role.COORDINATOR);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("settings.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
