/**
 * Houses, beds, and who lives where: a free bed is found, held, and lived in. The address of a house is written nowhere;
 * the staff of a house see its board, never a case.
 */
@Feature(uses = {"shared", "access", "vault", "audit", "staff", "notice", "survivor", "casefile", "consent"})
package org.haven.placement;

import org.haven.shared.Feature;
