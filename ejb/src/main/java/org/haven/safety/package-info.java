/**
 * Whom a survivor has to fear and how great the risk is. A person of concern is never shown outside the case, and cannot
 * sign for the survivor.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "casefile", "consent", "calendar"})
package org.haven.safety;

import org.haven.shared.Feature;
