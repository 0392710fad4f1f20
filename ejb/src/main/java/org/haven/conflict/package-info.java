/**
 * Conflicts: a colleague who is close to somebody in a case does not learn of that case. Set by a supervisor, or declared by
 * whoever knows of it; the database keeps the wall.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "casefile"})
package org.haven.conflict;

import org.haven.shared.Feature;
