package org.countersign;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A place in a source that says a constant by its name: {@code PieceRefusal.WITHDRAWN.refusal(piece.reference())}. */
record Said(Class<?> worded, String constant, int arguments) {

    /** @param worded the enums by their simple names */
    static List<Said> in(List<Path> sources, Map<String, Class<?>> worded) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Said> found = new ArrayList<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new Finder(worded, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Finder extends TreeScanner<Void, Void> {

        private final Map<String, Class<?>> worded;
        private final List<Said> found;

        Finder(Map<String, Class<?>> worded, List<Said> found) {
            this.worded = worded;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().toString().matches("refusal|words|found")
                    && method.getExpression() instanceof MemberSelectTree constant
                    && worded.containsKey(constant.getExpression().toString())) {
                found.add(new Said(
                        worded.get(constant.getExpression().toString()),
                        constant.getIdentifier().toString(),
                        call.getArguments().size()));
            }
            return super.visitMethodInvocation(call, nothing);
        }
    }
}
