package org.zaedno.content.feedback;

import java.util.List;
import java.util.Map;
import org.zaedno.content.registration.QuestionId;

/**
 * What somebody thought. It does not say who.
 *
 * @param rating of the whole, from 1 to 5
 * @param chosen keys of options, or of a scale the figure
 * @param said their own words
 */
public record Opinion(int rating, Map<QuestionId, List<String>> chosen, Map<QuestionId, List<String>> said) {
    public Opinion {
        chosen = Map.copyOf(chosen);
        said = Map.copyOf(said);
    }
}
