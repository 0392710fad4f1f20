/**
 * Notes that only their author, a named stand-in and the head of the compartment can read: clinical notes and privileged
 * notes. Signed notes never change. Counselling and legal aid bring the acts; what a note is, stands here once.
 */
@Feature(uses = {"shared", "access", "vault", "staff"})
package org.haven.compartment;

import org.haven.shared.Feature;
