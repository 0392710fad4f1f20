/** Pages and resources of placement: where survivors live, and what the staff of a house see of it. */
package org.haven.web.placement;
