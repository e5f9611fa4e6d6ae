package org.countersign.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under which kind the journal tells of the facts of a row, one word or two joined by a hyphen. It stays for good. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {

    String value();

    /** A condition in HQL on the row {@code r}: only these are journalled; all unless it is said. */
    String where() default "true";
}
