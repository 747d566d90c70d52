package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How long a place is kept for whose turn it is: a few usual times, and the one that was set otherwise. */
class OfferField extends Composite<Select<Duration>> {
    private static final Set<Duration> USUAL = Set.of(
            Duration.ZERO,
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(3),
            Duration.ofDays(7));

    OfferField() {
        var select = getContent();
        select.setLabel(getTranslation("organise.form.offer"));
        select.setHelperText(getTranslation("organise.form.offer-help"));
        select.setItemLabelGenerator(this::name);
        select.setItems(new TreeSet<>(USUAL));
        select.setManualValidation(true);
    }

    HasValue<?, ?> field() {
        return getContent();
    }

    void show(Optional<Duration> time) {
        var times = new TreeSet<>(USUAL);
        time.ifPresent(times::add);
        getContent().setItems(times);
        getContent().setValue(time.orElse(Duration.ZERO));
    }

    /** Empty: they have it at once. */
    Optional<Duration> chosen() {
        return getContent().getOptionalValue().filter(time -> !time.isZero());
    }

    void refuse(String reason) {
        getContent().setErrorMessage(reason);
        getContent().setInvalid(!reason.isEmpty());
    }

    void focus() {
        getContent().focus();
    }

    private String name(Duration time) {
        if (time == null || time.isZero()) return getTranslation("organise.offer.none");
        if (time.toDays() > 0 && time.equals(Duration.ofDays(time.toDays())))
            return getTranslation("organise.offer.days", time.toDays());
        if (time.toHours() > 0 && time.equals(Duration.ofHours(time.toHours())))
            return getTranslation("organise.offer.hours", time.toHours());
        return getTranslation("organise.offer.minutes", time.toMinutes());
    }
}
