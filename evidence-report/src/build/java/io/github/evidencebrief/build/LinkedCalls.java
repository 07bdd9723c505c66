package io.github.evidencebrief.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Passes a class on with calls of {@link LambdaClass#maker} in the place of lambdas. */
final class LinkedCalls extends ClassVisitor {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final LambdaClasses lambdas;

    LinkedCalls(ClassVisitor next, LambdaClasses lambdas) {
        super(Opcodes.ASM9, next);
        this.lambdas = lambdas;
    }

    @Override
    public void visitNestHost(String nestHost) {
        lambdas.setNestHost(nestHost);
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String types, @Nullable String signature, String @Nullable [] exceptions) {
        return new Calls(super.visitMethod(access, name, types, signature, exceptions));
    }

    private final class Calls extends MethodVisitor {
        private boolean replaced;

        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String types, Handle bootstrap, Object... arguments) {
            if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals("metafactory")) {
                super.visitInvokeDynamicInsn(name, types, bootstrap, arguments);
                return;
            }
            LambdaClass made = lambdas.implementing(Type.getReturnType(types));
            Lambda lambda = new Lambda(
                    name,
                    (Type) arguments[0],
                    (Type) arguments[2],
                    (Handle) arguments[1],
                    List.of(Type.getArgumentTypes(types)));
            visitIntInsn(Opcodes.SIPUSH, made.add(lambda));
            visitMethodInsn(Opcodes.INVOKESTATIC, made.name(), LambdaClass.MAKER, made.maker(lambda), false);
            replaced = true;
        }

        /** The number of the lambda lies on the stack above what it captures. */
        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(replaced ? stack + 1 : stack, locals);
        }
    }
}
