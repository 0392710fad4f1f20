/**
 * What a survivor and those who work with them have agreed: goals in the survivor's own words, what is to be done by whom,
 * services received, appointments.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile", "consent", "calendar"})
package org.haven.plan;

import org.haven.shared.Feature;
