package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.Audience;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.registration.RegistrationState;

/** To whom is written, as the address says it; what makes no sense is left out. */
final class AudienceQuery {
    private static final Set<RegistrationState> USUAL = EnumSet.of(RegistrationState.CONFIRMED);

    private AudienceQuery() {}

    static Audience of(QueryParameters address) {
        return new Audience(
                states(address),
                address.getSingleParameter("kind").flatMap(KindId::parse),
                yesOrNo(address, "came"),
                yesOrNo(address, "online"),
                address.getSingleParameter("language")
                        .flatMap(Language::of)
                        .filter(one -> one == Language.BG || one == Language.EN),
                yesOrNo(address, "needs"),
                Set.of());
    }

    /** Those chosen by hand in the list; empty: nobody was. */
    static Set<RegistrationId> picked(QueryParameters address) {
        return parts(address, "to", RegistrationId::parse);
    }

    static QueryParameters toAddress(Audience audience) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(
                "state",
                audience.states().stream().sorted().map(AudienceQuery::name).collect(Collectors.joining(",")));
        audience.kind().ifPresent(kind -> parameters.put("kind", kind.toString()));
        audience.present().ifPresent(came -> parameters.put("came", came ? "yes" : "no"));
        audience.online().ifPresent(online -> parameters.put("online", online ? "yes" : "no"));
        audience.language().ifPresent(language -> parameters.put("language", language.tag()));
        audience.needs().ifPresent(needs -> parameters.put("needs", needs ? "yes" : "no"));
        return QueryParameters.simple(parameters);
    }

    private static Set<RegistrationState> states(QueryParameters address) {
        if (address.getSingleParameter("state").isEmpty()) return USUAL;
        return parts(
                address,
                "state",
                said -> Stream.of(RegistrationState.values())
                        .filter(state -> name(state).equals(said))
                        .findFirst());
    }

    private static <T> Set<T> parts(QueryParameters address, String name, Function<String, Optional<T>> read) {
        return address.getSingleParameter(name).stream()
                .flatMap(said -> Arrays.stream(said.split(",")))
                .flatMap(part -> read.apply(part).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Boolean> yesOrNo(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(said -> said.equals("yes") || said.equals("no"))
                .map("yes"::equals);
    }

    private static String name(RegistrationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
