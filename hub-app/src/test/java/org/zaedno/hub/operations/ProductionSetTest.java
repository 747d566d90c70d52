package org.zaedno.hub.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What a production server is set up from: the compose file and the Dockerfile at the root of the project. */
class ProductionSetTest {

    private static final Path ROOT = Path.of("..");

    private final String compose = text("docker-compose.yml");
    private final Map<String, Map<String, Object>> services = section("services");

    @Test
    void the_compose_file_follows_the_compose_specification() {
        var specification = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(SchemaLocation.of("classpath:/compose/compose-spec.json"));

        assertThat(specification.validate(json(compose))).isEmpty();
        assertThat(specification.validate(json("services: {hub: {imagine: none}}")))
                .as("the specification says no to what it does not know")
                .isNotEmpty();
    }

    @Test
    void two_hubs_a_proxy_postgresql_18_and_the_search_come_back_by_themselves_and_say_how_they_are() {
        assertThat(services).containsOnlyKeys("proxy", "hub-1", "hub-2", "database", "search");
        assertThat(services.get("database").get("image")).isEqualTo("postgres:18");
        assertThat(services.values())
                .allSatisfy(service ->
                        assertThat(service).containsKey("healthcheck").containsEntry("restart", "unless-stopped"));
    }

    @Test
    void only_the_proxy_can_be_reached_from_outside() {
        assertThat(services)
                .allSatisfy((name, service) ->
                        assertThat(service.containsKey("ports")).as(name).isEqualTo(name.equals("proxy")));
        assertThat(section("networks").get("database")).containsEntry("internal", true);
        assertThat(section("networks").get("search")).containsEntry("internal", true);
    }

    @Test
    void the_search_is_the_elasticsearch_that_the_hub_is_tested_with_and_holds_the_plugin_of_this_build() {
        var instructions = text("deploy/elasticsearch.Dockerfile");

        assertThat(text("pom.xml"))
                .contains("<elasticsearch.version>" + version(instructions) + "</elasticsearch.version>");
        assertThat(instructions).contains("elasticsearch-plugin install", "-elasticsearch-plugin.zip");
        assertThat(services.get("hub-1").get("environment").toString())
                .contains("HUB_SEARCH=elasticsearch", "HUB_ELASTICSEARCH_URI=http://search:9200");
    }

    private static String version(String instructions) {
        return instructions.replaceAll("(?s).*elasticsearch/elasticsearch:([0-9.]+).*", "$1");
    }

    @Test
    void passwords_come_from_files_and_none_is_written_down() {
        for (var service : services.values()) {
            if (!(service.get("environment") instanceof Map<?, ?> environment)) continue;
            environment.forEach((name, value) -> {
                if (name.toString().contains("PASSWORD")) {
                    assertThat(name.toString()).endsWith("_FILE");
                    assertThat(value.toString()).startsWith("/run/secrets/");
                }
            });
        }
        assertThat(section("secrets").values())
                .allSatisfy(secret -> assertThat(secret.get("file")).asString().startsWith("./secrets/"));
        assertThat(text(".gitignore").lines()).contains("/secrets/");
        assertThat(text(".dockerignore").lines()).contains("secrets", "data", ".git", "**/target");
    }

    @Test
    void the_files_it_hands_to_the_containers_exist() {
        assertThat(section("configs").values())
                .allSatisfy(config ->
                        assertThat(ROOT.resolve(config.get("file").toString())).isRegularFile());
    }

    @Test
    void hubs_are_told_apart_by_their_folder_and_by_the_name_the_proxy_knows() {
        var proxy = text("deploy/nginx.conf");
        for (var number : List.of("1", "2")) {
            var hub = services.get("hub-" + number);

            assertThat(hub.get("volumes")).isEqualTo(List.of("hub-" + number + ":/data"));
            assertThat(hub.get("environment").toString()).contains("-DjvmRoute=hub" + number);
            assertThat(proxy).contains("~\\.hub" + number + "$ hub" + number, "server hub-" + number + ":8080");
        }
    }

    @Test
    void a_personal_link_made_by_one_hub_leads_somewhere_at_the_other() {
        assertThat(List.of("1", "2"))
                .allSatisfy(number -> assertThat(
                                services.get("hub-" + number).get("environment").toString())
                        .contains("HUB_REGISTRATION_KEY_FILE=/run/secrets/registration_key"));
        assertThat(services.get("hub-1").get("secrets"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("registration_key");
    }

    @Test
    void the_hubs_believe_the_proxy_for_whom_it_asks_and_it_repeats_nobody() {
        for (var number : List.of("1", "2")) {
            assertThat(services.get("hub-" + number).get("environment").toString())
                    .contains("SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES=");
        }
        assertThat(text("deploy/nginx.conf"))
                .contains("X-Forwarded-For $remote_addr;")
                .doesNotContain("$proxy_add_x_forwarded_for");
    }

    @Test
    void the_image_is_pinned_works_as_nobody_special_and_hears_signals() {
        var instructions =
                text("Dockerfile").lines().filter(line -> !line.startsWith("#")).toList();

        assertThat(instructions.stream().filter(line -> line.startsWith("FROM")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).containsPattern(":\\d").doesNotContain("latest"));
        assertThat(instructions.stream().filter(line -> line.startsWith("USER")))
                .containsExactly("USER hub");
        assertThat(instructions.indexOf("USER hub")).isLessThan(instructions.indexOf("ENTRYPOINT [\"java\", \\"));
        assertThat(instructions).noneMatch(line -> line.contains("PASSWORD"));
        assertThat(String.join("\n", instructions)).contains("HUB_MODE=production", "HEALTHCHECK", "/health");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> section(String name) {
        Map<String, Object> all = new Yaml().load(compose);
        return (Map<String, Map<String, Object>>) all.get(name);
    }

    /** Anchors and merges are YAML's, not the specification's: it sees what they stand for. */
    private static JsonNode json(String yaml) {
        return new ObjectMapper().valueToTree(new Yaml().load(yaml));
    }

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
