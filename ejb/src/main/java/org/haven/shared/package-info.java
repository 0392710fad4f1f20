/** Words every feature speaks: refusals, identifiers, periods, slices of lists, the clock. */
@Feature
package org.haven.shared;
