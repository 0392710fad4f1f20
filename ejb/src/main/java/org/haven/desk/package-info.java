/**
 * The supervisor's desk: what waits for a review, what is overdue, where the risk is, and who carries how much. The cases
 * and the people of the supervisor's own team, and nobody else.
 */
@Feature(uses = {"shared", "access", "staff", "notice", "casefile", "safety"})
package org.haven.desk;

import org.haven.shared.Feature;
