package org.zaedno.hub.indexing;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.hub.operations.SettingRefused;
import org.zaedno.search.analysis.Dictionary;

/**
 * {@code hub.hunspell} names a folder with a Bulgarian Hunspell dictionary, or says {@code none}. Unset, the one of this machine is
 * taken, if it has one. With another dictionary the index is made anew.
 */
@Configuration(proxyBeanMethods = false)
class DictionaryConfiguration {

    private static final String NONE = "none";

    @Bean
    Dictionary dictionary(@Value("${hub.hunspell:}") String folder) {
        if (folder.equals(NONE)) return Dictionary.NONE;
        if (folder.isBlank()) return Dictionary.installed().map(this::found).orElse(Dictionary.NONE);
        try {
            return Dictionary.in(Path.of(folder));
        } catch (IOException e) {
            throw new SettingRefused("operations.start.dictionary", folder);
        }
    }

    /** Nobody asked for it, so nothing stops because of it. */
    private Dictionary found(Path folder) {
        var log = LoggerFactory.getLogger(DictionaryConfiguration.class);
        try {
            var dictionary = Dictionary.in(folder);
            log.info("Words are read with the dictionary in {}", folder);
            return dictionary;
        } catch (IOException e) {
            log.warn("The dictionary in {} cannot be read and is left out", folder, e);
            return Dictionary.NONE;
        }
    }
}
