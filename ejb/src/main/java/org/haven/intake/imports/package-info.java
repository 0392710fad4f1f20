/** Intakes from a file: checked, reported on by row and column, and made into cases once somebody has confirmed. */
@Feature(uses = {"shared", "access", "vault", "notice", "survivor", "casefile", "intake", "htcds"})
package org.haven.intake.imports;

import org.haven.shared.Feature;
