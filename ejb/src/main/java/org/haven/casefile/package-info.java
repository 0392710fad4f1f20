/** The case file: its number and status, its notes, its timeline, and who has looked at it. */
@Feature(uses = {"shared", "access", "vault", "audit", "staff", "notice", "survivor"})
package org.haven.casefile;

import org.haven.shared.Feature;
