package org.zaedno.hub.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GraphTest {
    @Test
    void no_title_can_end_the_element_it_stands_in_and_every_title_comes_back_whole() {
        var title = "a \"b\" \\ </script><script>alert(1)</script> <!-- & \u2028 \n\t\u0001 „Дом“ 🙂";

        var json = Graph.of(Thing.of("Thing").with("name", title)).json();

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\n");
        assertThat(JsonMapper.shared().readTree(json).at("/@graph/0/name").asString())
                .isEqualTo(title);
    }

    @Test
    void the_check_of_the_vocabulary_finds_what_is_wrong() {
        var wrong = Graph.of(Thing.of("Event")
                .with("name", "x")
                .with("startDate", "tomorrow")
                .with("colour", "red")
                .with("organizer", Thing.of("Place").with("name", "y")));

        assertThat(SchemaOrg.faults(wrong.json()))
                .contains(
                        "Event has no location",
                        "Event knows no colour",
                        "Event.startDate cannot be \"tomorrow\"",
                        "Event.organizer cannot be a Place");
    }
}
