/**
 * How things are going for a survivor, in six domains over time: questions that an organisation can amend, what was
 * answered, and outcomes that one person proposes and another one reviews.
 */
@Feature(uses = {"shared", "access", "vault", "staff", "notice", "survivor", "casefile", "consent", "plan"})
package org.haven.outcome;

import org.haven.shared.Feature;
