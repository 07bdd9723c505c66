package io.github.evidencebrief.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Classes that do the same with nothing left to be linked where a lambda or a method reference is first reached, or two
 * records are first compared.
 *
 * <p>The lambdas of a class become objects of a few small classes, one for each interface that they implement ({@link
 * LambdaClass}); {@code equals} and {@code hashCode} of a record compare its components one by one ({@link
 * RecordMethods}). Lambdas that can be serialised, and {@code toString} of records, stay as they are.
 */
final class ReadyClasses {
    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> nestMembers = new LinkedHashMap<>();

    private ReadyClasses() {}

    /**
     * Makes classes ready.
     *
     * @param classes by internal name, for example {@code org/example/Tea$Leaf}; a nest is in it as a whole
     * @return those classes in their order, followed by the new ones
     */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        ReadyClasses ready = new ReadyClasses();
        ready.classes.putAll(classes);
        classes.forEach(ready::add);
        ready.nestMembers.forEach(ready::enter);
        return ready.classes;
    }

    private void add(String name, byte[] code) {
        ClassWriter writer = new ClassWriter(0);
        LambdaClasses lambdas = new LambdaClasses(name);
        RecordMethods methods = new RecordMethods(writer);
        new ClassReader(code).accept(new LinkedCalls(methods, lambdas), 0);
        if (lambdas.all().isEmpty() && !methods.haveChanged()) {
            return;
        }
        classes.put(name, writer.toByteArray());
        for (LambdaClass made : lambdas.all()) {
            classes.put(made.name(), made.code(lambdas.nestHost()));
            nestMembers
                    .computeIfAbsent(lambdas.nestHost(), host -> new ArrayList<>())
                    .add(made.name());
        }
    }

    /** Lets the new classes call what is private in their nest. */
    private void enter(String host, List<String> members) {
        ClassReader reader = new ClassReader(classes.get(host));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        classes.put(host, writer.toByteArray());
    }
}
