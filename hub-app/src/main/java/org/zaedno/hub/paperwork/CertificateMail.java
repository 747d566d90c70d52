package org.zaedno.hub.paperwork;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.Placeholder;
import org.zaedno.content.mail.Registrant;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.mail.MailLink;

/** Where a person finds their certificate: behind their own link, once there is one. */
@Component
class CertificateMail implements MailLink {
    /** Of a mail that is only looked at. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Certificates certificates;
    private final SiteAddress site;

    CertificateMail(Certificates certificates, SiteAddress site) {
        this.certificates = certificates;
        this.site = site;
    }

    @Override
    public Placeholder placeholder() {
        return Placeholder.CERTIFICATE;
    }

    @Override
    public Optional<String> address(MailMatter matter) {
        return matter.registration()
                .filter(one -> one.equals(NOBODY) || certificates.isIssued(new RegistrationId(one)))
                .flatMap(one -> matter.registrant().flatMap(Registrant::secret))
                .map(secret ->
                        site.of(Paths.in(matter.language(), "/registrations/" + secret.value() + "#certificates")));
    }
}
