package org.zaedno.search.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/** As whom the hub comes to Elasticsearch. Never written anywhere. */
public sealed interface Access {

    /** What every request says about it. */
    Optional<String> header();

    record Anyone() implements Access {
        @Override
        public Optional<String> header() {
            return Optional.empty();
        }
    }

    record Password(String user, String password) implements Access {
        @Override
        public Optional<String> header() {
            var both = (user + ":" + password).getBytes(UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
        }

        @Override
        public String toString() {
            return "Password[" + user + "]";
        }
    }

    /** @param encoded as Elasticsearch gives it, in Base64 */
    record ApiKey(String encoded) implements Access {
        @Override
        public Optional<String> header() {
            return Optional.of("ApiKey " + encoded);
        }

        @Override
        public String toString() {
            return "ApiKey[]";
        }
    }
}
