package io.github.evidencebrief.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A method or constructor as something to be called: a method of an object takes that object first. */
final class Callee {
    private final Handle handle;
    private final Type owner;
    private final List<Type> takes = new ArrayList<>();

    Callee(Handle handle) {
        this.handle = handle;
        this.owner = Type.getObjectType(handle.getOwner());
        if (!makesAnObject() && handle.getTag() != Opcodes.H_INVOKESTATIC) {
            takes.add(owner);
        }
        takes.addAll(List.of(Type.getArgumentTypes(handle.getDesc())));
    }

    private boolean makesAnObject() {
        return handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    List<Type> takes() {
        return takes;
    }

    Type gives() {
        return makesAnObject() ? owner : Type.getReturnType(handle.getDesc());
    }

    /** Written before the arguments. */
    void begin(MethodVisitor code) {
        if (makesAnObject()) {
            code.visitTypeInsn(Opcodes.NEW, owner.getInternalName());
            code.visitInsn(Opcodes.DUP);
        }
    }

    /** Written after the arguments. */
    void call(MethodVisitor code) {
        code.visitMethodInsn(
                instruction(), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
    }

    /** A private method is called as any other from within its nest. */
    private int instruction() {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> handle.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
