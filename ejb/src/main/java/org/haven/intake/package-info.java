/** A first contact and what becomes of it: recorded, screened, then accepted as a case or closed with an answer. */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile", "consent", "htcds"})
package org.haven.intake;

import org.haven.shared.Feature;
