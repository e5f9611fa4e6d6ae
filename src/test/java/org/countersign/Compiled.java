package org.countersign;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes as they were compiled, read once for all tests that ask what they say of themselves. */
public final class Compiled {

    private static final ImportOption OF_TESTS = location -> location.contains("/test-classes/");

    private Compiled() {}

    /** The program alone: what only a test does is not done. */
    public static JavaClasses program() {
        return Program.CLASSES;
    }

    static JavaClasses tests() {
        return Tests.CLASSES;
    }

    private static JavaClasses read(ImportOption which) {
        return new ClassFileImporter().withImportOption(which).importPackages("org.countersign");
    }

    private static final class Program {

        private static final JavaClasses CLASSES = read(location -> !OF_TESTS.includes(location));
    }

    private static final class Tests {

        private static final JavaClasses CLASSES = read(OF_TESTS);
    }
}
