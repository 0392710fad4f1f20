/** Pages and resources of the plan: goals, what is to be done, services received, appointments. */
package org.haven.web.plan;
