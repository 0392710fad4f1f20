/**
 * A survivor is referred to a service of a partner: from a draft to an answer. What leaves with it leaves through the
 * gate of consent, and it ends with the release it was sent under.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile", "partner", "consent"})
package org.haven.referral;

import org.haven.shared.Feature;
