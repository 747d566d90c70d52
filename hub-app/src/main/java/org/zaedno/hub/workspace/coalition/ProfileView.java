package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.coalition.Profile;
import org.zaedno.content.coalition.ProfileDesk;
import org.zaedno.content.coalition.Profiles;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.shell.Shell;

/** What the coalition is called and how it greets its readers. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.PROFILE, layout = Shell.class)
@PermitAll
class ProfileView extends DutyView {
    private final transient Profiles profiles;
    private final transient ProfileDesk desk;
    private final ProfileForm form;
    private final Div quarrel = new Div();

    ProfileView(
            Duties duties,
            Profiles profiles,
            ProfileDesk desk,
            CoalitionDirectory directory,
            Coalition coalition,
            Words words) {
        super(duties, Duty.FRONT_PAGE, "profile");
        this.profiles = profiles;
        this.desk = desk;
        long members = directory.members().stream()
                .filter(member -> !member.sample() && member.archivedAt().isEmpty())
                .count();
        this.form = new ProfileForm(new HomePreview(coalition, words, members), this::save);
        content.add(quarrel, form);
    }

    @Override
    void show() {
        quarrel.removeAll();
        form.show(profiles.current());
    }

    private void save() {
        try {
            form.show(desk.change(form.typed()));
            quarrel.removeAll();
            Notice.done(getTranslation("coalition.profile.saved"));
        } catch (InvalidValue refused) {
            form.refuse(Notice.textOf(refused));
        } catch (ChangedMeanwhile meanwhile) {
            quarrel(profiles.current());
        }
    }

    /** What was typed stays: the person decides whose words remain. */
    private void quarrel(Profile theirs) {
        var take = new Button(getTranslation("settings.theirs.take"), click -> show());
        var over = new Button(getTranslation("settings.theirs.over"), click -> {
            form.onto(theirs.version());
            quarrel.removeAll();
            Notice.done(getTranslation("settings.theirs.again"));
        });
        quarrel.removeAll();
        quarrel.add(new Banner(getTranslation("coalition.profile.theirs"), take, over));
    }
}
