package org.countersign.wording;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an interface whose methods are the messages of the bundle beside it: each has the name of a key, and its parameters
 * are what the message names. It is injected as it is, in Java by its type and in templates by this name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Bundle {

    String value();
}
