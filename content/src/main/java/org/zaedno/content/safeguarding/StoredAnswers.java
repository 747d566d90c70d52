package org.zaedno.content.safeguarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.safeguarding.Answers.ConsentOf;
import org.zaedno.content.safeguarding.Answers.Naming;
import org.zaedno.content.safeguarding.Answers.Placing;

/** Answers as the database keeps them: capital letters and digits, nothing else fits through. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredAnswers(
        @JsonProperty("TELLS_OF_CHILD") String tellsOfChild,
        @JsonProperty("NAME") @Nullable Naming name,
        @JsonProperty("PLACE") @Nullable Placing place,
        @JsonProperty("RECOGNISABLE") @Nullable String recognisable,
        @JsonProperty("CONSENT") List<ConsentOf> consent,
        @JsonProperty("CONSENT_UNTIL") @Nullable String consentUntil,
        @JsonProperty("READ_ALOUD") @Nullable String readAloud,
        @JsonProperty("DANGER") @Nullable String danger) {
    private static final String YES = "YES";
    private static final String NO = "NO";

    static StoredAnswers of(Answers answers) {
        return new StoredAnswers(
                answers.tellsOfChild() ? YES : NO,
                answers.name().orElse(null),
                answers.place().orElse(null),
                stored(answers.recognisable()),
                answers.consent().stream().sorted().toList(),
                answers.consentUntil().map(LocalDate::toString).orElse(null),
                stored(answers.readAloud()),
                stored(answers.danger()));
    }

    Answers answers() {
        return new Answers(
                YES.equals(tellsOfChild),
                Optional.ofNullable(name),
                Optional.ofNullable(place),
                read(recognisable),
                Set.copyOf(consent),
                Optional.ofNullable(consentUntil).map(LocalDate::parse),
                read(readAloud),
                read(danger));
    }

    private static @Nullable String stored(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? YES : NO).orElse(null);
    }

    private static Optional<Boolean> read(@Nullable String stored) {
        return Optional.ofNullable(stored).map(YES::equals);
    }
}
