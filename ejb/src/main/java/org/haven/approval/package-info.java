/**
 * What needs two persons: one asks, another sees in words what will happen and approves it. An approval is good for exactly
 * what was asked, for a week, and once.
 */
@Feature(uses = {"shared", "access"})
package org.haven.approval;

import org.haven.shared.Feature;
