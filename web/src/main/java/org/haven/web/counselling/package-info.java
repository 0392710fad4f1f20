/** Pages and resources of counselling: what everybody reads who works on a case, and the clinical notes that they do not. */
package org.haven.web.counselling;
