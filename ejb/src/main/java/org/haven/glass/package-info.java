/**
 * Emergencies: whoever is not on a case opens it for a few hours, with a reason and in the open, and somebody else judges it
 * afterwards. The database opens it, ends it, and keeps what it never opens.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "casefile"})
package org.haven.glass;

import org.haven.shared.Feature;
