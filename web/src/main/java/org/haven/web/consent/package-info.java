/** Pages and resources of consent: what may leave, and what has left. */
package org.haven.web.consent;
