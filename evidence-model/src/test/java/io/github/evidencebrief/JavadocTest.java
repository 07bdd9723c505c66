package io.github.evidencebrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whoever depends on this module reads its Javadoc, so every public name has some. */
class JavadocTest {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @Test
    void everyPublicNameHasAComment() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources()));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                publicNames(new TreePath(unit)).forEach(path -> {
                    names.add(name(path));
                    if (docs.getDocComment(path) == null) {
                        silent.add(name(path));
                    }
                });
            }
        }
        assertThat(names).contains("Study.year", "Direction.HARM", "Column.order");
        assertThat(silent).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<TreePath> publicNames(TreePath unit) {
        return ((CompilationUnitTree) unit.getLeaf())
                .getTypeDecls().stream()
                        .filter(type -> type instanceof ClassTree named
                                && flags(named.getModifiers()).contains(Modifier.PUBLIC))
                        .map(type -> new TreePath(unit, type))
                        .flatMap(type -> Stream.concat(Stream.of(type), members(type)));
    }

    /** What is not private; members of interfaces and constants of enums are public without saying so. */
    private static Stream<TreePath> members(TreePath type) {
        return ((ClassTree) type.getLeaf())
                .getMembers().stream()
                        .filter(member -> spoken(modifiers(member)))
                        .map(member -> new TreePath(type, member));
    }

    private static boolean spoken(ModifiersTree modifiers) {
        return !flags(modifiers).contains(Modifier.PRIVATE)
                && modifiers.getAnnotations().stream()
                        .noneMatch(mark -> mark.getAnnotationType().toString().equals("Override"));
    }

    private static Set<Modifier> flags(ModifiersTree modifiers) {
        return modifiers.getFlags();
    }

    private static ModifiersTree modifiers(Tree member) {
        if (member instanceof MethodTree method) {
            return method.getModifiers();
        }
        return member instanceof VariableTree field ? field.getModifiers() : ((ClassTree) member).getModifiers();
    }

    private static String name(TreePath path) {
        Tree leaf = path.getLeaf();
        if (leaf instanceof ClassTree type) {
            return type.getSimpleName().toString();
        }
        String type =
                ((ClassTree) path.getParentPath().getLeaf()).getSimpleName().toString();
        return type + "." + (leaf instanceof MethodTree method ? method.getName() : ((VariableTree) leaf).getName());
    }
}
