package org.zaedno.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.zaedno.hub.operations.StartFailure;

/** Starts the hub. Features may use the same word for a thing of theirs: beans are named with their package. */
@SpringBootApplication(scanBasePackages = "org.zaedno", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
