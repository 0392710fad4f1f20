/**
 * What a survivor has agreed may leave, for whom, for what and until when; and the one gate through which anything about
 * a person leaves.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile", "partner"})
package org.haven.consent;

import org.haven.shared.Feature;
