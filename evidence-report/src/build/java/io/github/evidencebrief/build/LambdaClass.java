package io.github.evidencebrief.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One class for all lambdas of a class that implement one interface: an object knows its lambda by number and holds what
 * that one captured.
 *
 * <p>One class for many, because a class takes about as long to load as a lambda to link. Of two lambdas, the first
 * without and the second with a captured {@code limit}, it is as if one had written:
 *
 * <pre>{@code
 * final class Tea$Lambdas0 implements IntPredicate {
 *     private final int lambda;
 *     private int i0;
 *
 *     static IntPredicate of(int lambda) { ... }
 *
 *     static IntPredicate of(int limit, int lambda) { ... }
 *
 *     public boolean test(int grams) {
 *         switch (lambda) {
 *             default: return Tea.lambda$new$0(grams);
 *             case 1: return Tea.lambda$cups$1(i0, grams);
 *         }
 *     }
 * }
 * }</pre>
 */
final class LambdaClass {
    /** Name of the methods that make an object. */
    static final String MAKER = "of";

    private static final String NUMBER = "lambda";
    private static final String OBJECT = "java/lang/Object";

    private final String self;
    private final Type implemented;
    private final List<Lambda> lambdas = new ArrayList<>();

    /** No lambdas yet. */
    LambdaClass(String name, Type implemented) {
        this.self = name;
        this.implemented = implemented;
    }

    String name() {
        return self;
    }

    /** Takes a lambda in; its number. */
    int add(Lambda lambda) {
        if (lambdas.size() == Short.MAX_VALUE) {
            throw new IllegalStateException(self + ": more lambdas than a short number can tell apart");
        }
        lambdas.add(lambda);
        return lambdas.size() - 1;
    }

    /** Types of the method that makes an object: what is captured, then the number. */
    String maker(Lambda lambda) {
        List<Type> taken =
                new ArrayList<>(lambda.captured().stream().map(Conversion::kind).toList());
        taken.add(Type.INT_TYPE);
        return Type.getMethodDescriptor(implemented, taken.toArray(Type[]::new));
    }

    byte[] code(String nestHost) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                self,
                null,
                OBJECT,
                new String[] {implemented.getInternalName()});
        writer.visitNestHost(nestHost);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null);
        mostCaptured().forEach((kind, most) -> {
            for (int i = 0; i < most; i++) {
                writer.visitField(Opcodes.ACC_PRIVATE, field(kind, i), kind, null, null);
            }
        });
        writeConstructor(writer);
        Map<String, Lambda> makers = new LinkedHashMap<>();
        lambdas.forEach(lambda -> makers.putIfAbsent(maker(lambda), lambda));
        makers.forEach((types, lambda) -> writeMaker(writer, types, lambda));
        Map<String, List<Integer>> methods = new LinkedHashMap<>();
        for (int i = 0; i < lambdas.size(); i++) {
            Lambda lambda = lambdas.get(i);
            methods.computeIfAbsent(lambda.method() + lambda.erased(), key -> new ArrayList<>())
                    .add(i);
        }
        methods.values().forEach(numbers -> writeMethod(writer, numbers));
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** How many values of each kind one lambda captures at most. */
    private Map<String, Integer> mostCaptured() {
        Map<String, Integer> most = new TreeMap<>();
        for (Lambda lambda : lambdas) {
            Map<String, Integer> here = new TreeMap<>();
            lambda.captured().forEach(type -> here.merge(Conversion.kind(type).getDescriptor(), 1, Integer::sum));
            here.forEach((kind, count) -> most.merge(kind, count, Math::max));
        }
        return most;
    }

    private void writeConstructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(I)V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, self, NUMBER, "I");
        end(code, Opcodes.RETURN);
    }

    private void writeMaker(ClassWriter writer, String types, Lambda lambda) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKER, types, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, self);
        code.visitInsn(Opcodes.DUP);
        code.visitVarInsn(Opcodes.ILOAD, size(lambda.captured()));
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, self, "<init>", "(I)V", false);
        List<Integer> places = places(lambda.captured());
        int local = 0;
        for (int i = 0; i < places.size(); i++) {
            Type kind = Conversion.kind(lambda.captured().get(i));
            code.visitInsn(Opcodes.DUP);
            code.visitVarInsn(kind.getOpcode(Opcodes.ILOAD), local);
            visitCaptured(code, Opcodes.PUTFIELD, kind, places.get(i));
            local += kind.getSize();
        }
        end(code, Opcodes.ARETURN);
    }

    private void writeMethod(ClassWriter writer, List<Integer> numbers) {
        Lambda first = lambdas.get(numbers.get(0));
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
        code.visitCode();
        Label[] labels = numbers.stream().map(number -> new Label()).toArray(Label[]::new);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, self, NUMBER, "I");
        int[] keys = numbers.stream().mapToInt(Integer::intValue).toArray();
        code.visitLookupSwitchInsn(labels[0], keys, labels);
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            writeBody(code, lambdas.get(numbers.get(i)));
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void writeBody(MethodVisitor code, Lambda lambda) {
        Callee callee = new Callee(lambda.body());
        callee.begin(code);
        List<Integer> places = places(lambda.captured());
        for (int i = 0; i < places.size(); i++) {
            Type captured = lambda.captured().get(i);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            visitCaptured(code, Opcodes.GETFIELD, Conversion.kind(captured), places.get(i));
            Conversion.write(code, Conversion.kind(captured), callee.takes().get(i));
        }
        Type[] erased = lambda.erased().getArgumentTypes();
        Type[] actual = lambda.actual().getArgumentTypes();
        int local = 1;
        for (int i = 0; i < erased.length; i++) {
            code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), local);
            Conversion.write(code, erased[i], actual[i]);
            Conversion.write(code, actual[i], callee.takes().get(places.size() + i));
            local += erased[i].getSize();
        }
        callee.call(code);
        Conversion.write(code, callee.gives(), lambda.actual().getReturnType());
        Conversion.write(code, lambda.actual().getReturnType(), lambda.erased().getReturnType());
        code.visitInsn(lambda.erased().getReturnType().getOpcode(Opcodes.IRETURN));
    }

    /** The number of each value among those of its kind. */
    private static List<Integer> places(List<Type> captured) {
        Map<Type, Integer> counts = new LinkedHashMap<>();
        return captured.stream()
                .map(type -> counts.merge(Conversion.kind(type), 1, Integer::sum) - 1)
                .toList();
    }

    private void visitCaptured(MethodVisitor code, int instruction, Type kind, int place) {
        code.visitFieldInsn(instruction, self, field(kind.getDescriptor(), place), kind.getDescriptor());
    }

    private static String field(String kind, int place) {
        return kind.substring(0, 1) + place;
    }

    private static int size(List<Type> types) {
        return types.stream().mapToInt(Type::getSize).sum();
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
