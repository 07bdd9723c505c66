package io.github.evidencebrief.build;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Passes a class on with the {@code equals} and {@code hashCode} that the compiler gave a record written out.
 *
 * <p>The compiler's own are one instruction that is linked to {@link java.lang.runtime.ObjectMethods}, which builds the
 * method of handles when it is first called. What is written here gives the same answers, hash codes included.
 */
final class RecordMethods extends ClassVisitor {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final Type OBJECT = Type.getType(Object.class);
    private static final String OBJECTS = Type.getInternalName(Objects.class);
    private static final int FACTOR = 31;
    private static final int DEEPEST = 5;

    private boolean changed;

    RecordMethods(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String types, @Nullable String signature, String @Nullable [] exceptions) {
        return new Written(super.visitMethod(access, name, types, signature, exceptions));
    }

    /** Whether anything was written out so far. */
    boolean haveChanged() {
        return changed;
    }

    /** The record, and for {@code equals} what it is compared with, lie on the stack and are the first locals. */
    private final class Written extends MethodVisitor {
        private int deepest;

        Written(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String types, Handle bootstrap, Object... arguments) {
            if (!bootstrap.getOwner().equals(FACTORY) || name.equals("toString")) {
                super.visitInvokeDynamicInsn(name, types, bootstrap, arguments);
                return;
            }
            List<Handle> components =
                    Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
            deepest = DEEPEST;
            changed = true;
            if (name.equals("hashCode")) {
                visitInsn(Opcodes.POP);
                writeHash(components);
            } else {
                visitInsn(Opcodes.POP2);
                writeEquality(((Type) arguments[0]).getInternalName(), components);
            }
        }

        private void writeHash(List<Handle> components) {
            visitInsn(Opcodes.ICONST_0);
            for (Handle component : components) {
                visitIntInsn(Opcodes.BIPUSH, FACTOR);
                visitInsn(Opcodes.IMUL);
                visitVarInsn(Opcodes.ALOAD, 0);
                visitComponent(component);
                Type type = Type.getType(component.getDesc());
                if (Conversion.isPrimitive(type)) {
                    visitCall(Conversion.box(type).getInternalName(), "hashCode", Type.INT_TYPE, type);
                } else {
                    visitCall(OBJECTS, "hashCode", Type.INT_TYPE, OBJECT);
                }
                visitInsn(Opcodes.IADD);
            }
        }

        private void writeEquality(String ofRecord, List<Handle> components) {
            visitVarInsn(Opcodes.ALOAD, 1);
            visitTypeInsn(Opcodes.INSTANCEOF, ofRecord);
            writeFalseUnless(Opcodes.IFNE);
            for (Handle component : components) {
                visitVarInsn(Opcodes.ALOAD, 0);
                visitComponent(component);
                visitVarInsn(Opcodes.ALOAD, 1);
                visitTypeInsn(Opcodes.CHECKCAST, ofRecord);
                visitComponent(component);
                writeFalseUnless(writeComparison(Type.getType(component.getDesc())));
            }
            visitInsn(Opcodes.ICONST_1);
        }

        /** Compares two values on the stack; the jump to make when they are equal. */
        private int writeComparison(Type type) {
            if (!Conversion.isPrimitive(type)) {
                visitCall(OBJECTS, "equals", Type.BOOLEAN_TYPE, OBJECT, OBJECT);
                return Opcodes.IFNE;
            }
            if (Conversion.kind(type).equals(Type.INT_TYPE)) {
                return Opcodes.IF_ICMPEQ;
            }
            visitCall(Conversion.box(type).getInternalName(), "compare", Type.INT_TYPE, type, type);
            return Opcodes.IFEQ;
        }

        private void writeFalseUnless(int jump) {
            Label goOn = new Label();
            visitJumpInsn(jump, goOn);
            visitInsn(Opcodes.ICONST_0);
            visitInsn(Opcodes.IRETURN);
            visitLabel(goOn);
            visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        }

        private void visitComponent(Handle component) {
            visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
        }

        private void visitCall(String owner, String name, Type gives, Type... takes) {
            visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, Type.getMethodDescriptor(gives, takes), false);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(Math.max(stack, deepest), locals);
        }
    }
}
