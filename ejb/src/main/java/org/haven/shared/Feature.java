package org.haven.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as a feature of the house and names the features it may use. Stands on each {@code package-info}; one
 * architecture test reads it, so a new feature brings its own rule.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** The packages, by their last word, that this feature may depend on. */
    String[] uses() default {};
}
