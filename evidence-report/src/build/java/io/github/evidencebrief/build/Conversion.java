package io.github.evidencebrief.build;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns the value on top of the stack into one of another type, as a lambda's arguments and result are (JLS 5.2). */
final class Conversion {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final List<Type> PRIMITIVES = List.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE);
    private static final List<Type> BOXES = Arrays.stream(new Class<?>[] {
                Boolean.class,
                Character.class,
                Byte.class,
                Short.class,
                Integer.class,
                Long.class,
                Float.class,
                Double.class
            })
            .map(Type::getType)
            .toList();

    /** By what there is and what is wanted: int and smaller, long, float, double. */
    private static final int[][] WIDENING = {
        {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
        {Opcodes.NOP, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
        {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.F2D},
        {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.NOP}
    };

    private Conversion() {}

    /** The type that holds any value like this one: an object, an int for all that is smaller, or the type itself. */
    static Type kind(Type type) {
        if (!isPrimitive(type)) {
            return OBJECT;
        }
        return width(type) == 0 ? Type.INT_TYPE : type;
    }

    /** Writes the conversion; a result that nobody wants is dropped. */
    static void write(MethodVisitor code, Type there, Type wanted) {
        if (there.equals(wanted)) {
            return;
        }
        if (wanted.getSort() == Type.VOID) {
            code.visitInsn(there.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else if (isPrimitive(there)) {
            fromPrimitive(code, there, wanted);
        } else {
            fromObject(code, there, wanted);
        }
    }

    private static void fromPrimitive(MethodVisitor code, Type there, Type wanted) {
        if (isPrimitive(wanted)) {
            int instruction = WIDENING[width(there)][width(wanted)];
            if (instruction != Opcodes.NOP) {
                code.visitInsn(instruction);
            }
            return;
        }
        Type box = box(there);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, there), false);
    }

    private static void fromObject(MethodVisitor code, Type there, Type wanted) {
        if (!isPrimitive(wanted)) {
            if (!wanted.equals(OBJECT)) {
                code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
            }
            return;
        }
        boolean boxed = BOXES.contains(there);
        Type box = boxed ? there : box(wanted);
        Type held = PRIMITIVES.get(BOXES.indexOf(box));
        if (!boxed) {
            code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
        }
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box.getInternalName(),
                held.getClassName() + "Value",
                Type.getMethodDescriptor(held),
                false);
        write(code, held, wanted);
    }

    /** The class that holds values of a primitive type. */
    static Type box(Type primitive) {
        return BOXES.get(PRIMITIVES.indexOf(primitive));
    }

    static boolean isPrimitive(Type type) {
        return PRIMITIVES.contains(type);
    }

    private static int width(Type primitive) {
        return Math.max(0, PRIMITIVES.indexOf(primitive) - PRIMITIVES.indexOf(Type.INT_TYPE));
    }
}
