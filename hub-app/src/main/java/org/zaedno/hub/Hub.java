package org.zaedno.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Hub {
    public static void main(String[] arguments) {
        SpringApplication.run(Hub.class, arguments);
    }
}
