package org.zaedno.content.publication;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

public record RemarkId(UUID value) implements UuidId {
    @Override
    public String toString() {
        return value.toString();
    }
}
