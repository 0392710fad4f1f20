/** Pages and resources of emergency access: asking for it, ending it, judging it. */
package org.haven.web.glass;
