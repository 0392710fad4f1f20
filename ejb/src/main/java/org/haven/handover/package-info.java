/** Handing a case over: a summary and two signatures, after which the lead has changed and the former one is out. */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile"})
package org.haven.handover;

import org.haven.shared.Feature;
