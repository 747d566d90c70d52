package org.zaedno.hub.profile;

import java.util.Optional;
import org.zaedno.content.coalition.Profile;
import org.zaedno.content.language.Names;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/**
 * The coalition in one language. Every text says something, but those that may be left out.
 *
 * @param name in full
 * @param called inside a sentence
 * @param channel what stands beside the name of a feed: how the coalition is called, or the site where nobody said
 * @param title of the first page
 * @param why ends the sentence that begins with who is here, with the comma before it; a full stop at least
 * @param convened what the convenor did
 * @param email where strangers write
 */
public record CoalitionWords(
        String name,
        String called,
        String channel,
        String title,
        String goal,
        String promise,
        String why,
        String description,
        String members,
        Optional<String> convened,
        Optional<String> email) {

    static CoalitionWords of(Profile profile, Phrases words) {
        var name = written(profile.name(), words);
        var called = written(profile.shortName(), words);
        return new CoalitionWords(
                name.orElseGet(() -> words.text("site.coalition.name")),
                called.orElseGet(() -> words.text("site.coalition.called")),
                called.orElseGet(() -> words.text("site.name")),
                name.map(of -> words.text("site.home.title.of", of)).orElseGet(() -> words.text("site.home.title")),
                written(profile.goal(), words).orElseGet(() -> words.text("site.home.goal")),
                written(profile.promise(), words).orElseGet(() -> words.text("site.home.promise")),
                written(profile.why(), words).map(why -> ", " + why).orElse("."),
                written(profile.description(), words).orElseGet(() -> words.text("site.coalition.description")),
                written(profile.members(), words).orElseGet(() -> words.text("site.members.lead")),
                written(profile.convened(), words),
                Optional.of(profile.email()).filter(email -> !email.isEmpty()));
    }

    private static Optional<String> written(Names names, Phrases words) {
        return Optional.of(names.in(words.language()))
                .filter(text -> !text.isEmpty())
                .map(Typography::flow);
    }
}
