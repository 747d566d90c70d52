package org.zaedno.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.zaedno.hub.operations.StartFailure;

/** Starts the hub. */
@SpringBootApplication(scanBasePackages = "org.zaedno")
@ConfigurationPropertiesScan
public class Hub {
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Hub.class, arguments);
        } catch (RuntimeException failed) {
            System.exit(StartFailure.tell(failed));
        }
    }
}
