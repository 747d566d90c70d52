/**
 * Papers that say who took part: issued, withdrawn, checked by anybody who holds one (Decision 0031). Enter by
 * {@link org.zaedno.content.certificate.Certificates} for those who run events and for people themselves, by
 * {@link org.zaedno.content.certificate.CertificateCheck} for everybody else.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
