package org.zaedno.content.practice;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

public record PrincipleId(UUID value) implements UuidId {
    @Override
    public String toString() {
        return value.toString();
    }
}
