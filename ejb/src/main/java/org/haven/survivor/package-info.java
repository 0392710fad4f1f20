/** The person Haven is for: who they are, what to call them, and how they can be reached without harm. */
@Feature(uses = {"shared", "access", "vault", "audit", "staff", "notice"})
package org.haven.survivor;

import org.haven.shared.Feature;
