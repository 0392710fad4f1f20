/**
 * Counselling: episodes, their sessions, and the one line of each that everybody who works on the case may read. What is
 * said in a session stands in clinical notes, which have their compartment and their key; only this feature's clinical
 * acts open it.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "casefile", "consent", "calendar", "compartment"})
package org.haven.counselling;

import org.haven.shared.Feature;
