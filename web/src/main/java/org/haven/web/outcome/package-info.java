/** Pages and resources of outcomes: what was answered over time, what was proposed, and how it was judged. */
package org.haven.web.outcome;
