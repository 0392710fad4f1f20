/**
 * Legal aid: matters and where they stand, hearings, deadlines with reminders, and privileged notes in their compartment.
 * A non-punishment matter shows itself to nobody but those who work on the matters of the case.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile", "consent", "calendar",
        "compartment"})
package org.haven.legal;

import org.haven.shared.Feature;
