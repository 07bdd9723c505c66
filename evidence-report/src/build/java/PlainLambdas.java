import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Turns the lambdas of a jar into small classes, and {@code equals}, {@code hashCode} and {@code toString} of its
 * records into plain methods. Java makes both while a program runs, at its first use of each of some two thousand
 * places; a brief takes about a second, and this a fifteenth of it.
 *
 * <p>A build tool, run as a file: {@code java -cp asm.jar:asm-commons.jar PlainLambdas.java JAR PREFIX}. PREFIX is
 * that of the classes to be changed. The same jar gives the same bytes.
 */
final class PlainLambdas {
    private final String prefix;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, LocalDateTime> times = new LinkedHashMap<>();

    /** Classes made for each class whose private methods they may call (JVMS 4.7.28). */
    private final Map<String, List<String>> nests = new TreeMap<>();

    private PlainLambdas(String prefix) {
        this.prefix = prefix;
    }

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        PlainLambdas lambdas = new PlainLambdas(args[1]);
        lambdas.read(jar);
        List.copyOf(lambdas.files.keySet()).stream().filter(lambdas::isOurs).forEach(lambdas::rewrite);
        lambdas.nests.forEach(lambdas::addMembers);
        lambdas.write(jar);
    }

    private void read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                    times.put(entry.getName(), entry.getTimeLocal());
                }
            }
        }
    }

    private boolean isOurs(String file) {
        return file.startsWith(prefix) && file.endsWith(".class");
    }

    private void rewrite(String file) {
        ClassReader reader = new ClassReader(files.get(file));
        Rewriter rewriter = new Rewriter(new ClassWriter(0));
        reader.accept(rewriter, 0);
        rewriter.made.forEach((name, code) -> add(name, code, file));
        if (!rewriter.made.isEmpty()) {
            nests.computeIfAbsent(rewriter.host, host -> new ArrayList<>()).addAll(rewriter.made.keySet());
        }
        files.put(file, rewriter.written());
    }

    private void add(String name, byte[] code, String besides) {
        files.put(name + ".class", code);
        times.put(name + ".class", times.get(besides));
    }

    private void addMembers(String host, List<String> members) {
        ClassReader reader = new ClassReader(files.get(host + ".class"));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        members.forEach(writer::visitNestMember);
        files.put(host + ".class", writer.toByteArray());
    }

    private void write(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                JarEntry entry = new JarEntry(file.getKey());
                entry.setTimeLocal(times.get(file.getKey()));
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
        Files.write(jar, bytes.toByteArray());
    }

    /** Rewrites one class and collects the classes made for its lambdas. */
    private static final class Rewriter extends ClassVisitor {
        private final ClassWriter writer;
        private final Map<String, byte[]> made = new LinkedHashMap<>();
        private final List<RecordMethod> recordMethods = new ArrayList<>();
        private String name = "";
        private String host = "";

        Rewriter(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.writer = writer;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            super.visit(version, access, name, signature, above, interfaces);
            this.name = name;
            this.host = name;
        }

        @Override
        public void visitNestHost(String nestHost) {
            super.visitNestHost(nestHost);
            host = nestHost;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(
                        String called, String calledType, Handle maker, Object... arguments) {
                    Method method = new Method(called, calledType);
                    if (maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                            && maker.getName().equals("metafactory")) {
                        callStatic(this, new Method("make", calledType), lambda(method, arguments));
                    } else if (maker.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                        callStatic(this, recordMethod(method, arguments), Rewriter.this.name);
                    } else {
                        super.visitInvokeDynamicInsn(called, calledType, maker, arguments);
                    }
                }
            };
        }

        private static void callStatic(MethodVisitor code, Method method, String owner) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method.getName(), method.getDescriptor(), false);
        }

        private String lambda(Method maker, Object... arguments) {
            String made = name + "$$Lambda" + this.made.size();
            this.made.put(made, new LambdaClass(made, host, maker, arguments).bytes());
            return made;
        }

        private Method recordMethod(Method called, Object... arguments) {
            RecordMethod method = new RecordMethod(Type.getObjectType(name), called, arguments);
            recordMethods.add(method);
            return method.method();
        }

        @Override
        public void visitEnd() {
            recordMethods.forEach(method -> method.write(cv));
            super.visitEnd();
        }

        byte[] written() {
            return writer.toByteArray();
        }
    }

    /** The class of one lambda: what it captured, a method that makes it, and the one method of its interface. */
    private static final class LambdaClass {
        private static final Method NEW = Method.getMethod("void <init>()");

        private final Type self;
        private final Method maker;
        private final Method method;
        private final Type[] special;
        private final Type specialResult;
        private final Handle body;
        private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

        /** The arguments are those of {@link java.lang.invoke.LambdaMetafactory#metafactory}. */
        LambdaClass(String name, String host, Method called, Object... arguments) {
            self = Type.getObjectType(name);
            maker = new Method("make", called.getDescriptor());
            method = new Method(called.getName(), ((Type) arguments[0]).getDescriptor());
            body = (Handle) arguments[1];
            special = ((Type) arguments[2]).getArgumentTypes();
            specialResult = ((Type) arguments[2]).getReturnType();
            String[] interfaces = {maker.getReturnType().getInternalName()};
            int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
            out.visit(Opcodes.V17, access, name, null, "java/lang/Object", interfaces);
            out.visitNestHost(host);
        }

        byte[] bytes() {
            writeConstructor();
            writeMaker();
            writeMethod();
            out.visitEnd();
            return out.toByteArray();
        }

        private Type[] captured() {
            return maker.getArgumentTypes();
        }

        private Method constructor() {
            return new Method("<init>", Type.VOID_TYPE, captured());
        }

        private GeneratorAdapter begin(int access, Method method) {
            return new GeneratorAdapter(access, method, null, null, out);
        }

        private void writeConstructor() {
            GeneratorAdapter code = begin(Opcodes.ACC_PRIVATE, constructor());
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), NEW);
            for (int at = 0; at < captured().length; at++) {
                out.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + at, captured()[at].getDescriptor(), null, null);
                code.loadThis();
                code.loadArg(at);
                code.putField(self, "c" + at, captured()[at]);
            }
            code.returnValue();
            code.endMethod();
        }

        /** One object does for a lambda that captures nothing. */
        private void writeMaker() {
            GeneratorAdapter code = begin(Opcodes.ACC_STATIC, maker);
            if (captured().length == 0) {
                writeOnly();
                code.getStatic(self, "ONLY", self);
            } else {
                code.newInstance(self);
                code.dup();
                code.loadArgs();
                code.invokeConstructor(self, constructor());
            }
            code.returnValue();
            code.endMethod();
        }

        private void writeOnly() {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            out.visitField(access, "ONLY", self.getDescriptor(), null, null);
            GeneratorAdapter code = begin(Opcodes.ACC_STATIC, Method.getMethod("void <clinit>()"));
            code.newInstance(self);
            code.dup();
            code.invokeConstructor(self, constructor());
            code.putStatic(self, "ONLY", self);
            code.returnValue();
            code.endMethod();
        }

        private void writeMethod() {
            GeneratorAdapter code = begin(Opcodes.ACC_PUBLIC, method);
            if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                code.newInstance(Type.getObjectType(body.getOwner()));
                code.dup();
            }
            loadOperands(code);
            callBody(code);
            convertResult(code);
            code.returnValue();
            code.endMethod();
        }

        private void loadOperands(GeneratorAdapter code) {
            List<Type> wanted = wanted();
            for (int at = 0; at < captured().length; at++) {
                code.loadThis();
                code.getField(self, "c" + at, captured()[at]);
                convert(code, captured()[at], captured()[at], wanted.get(at));
            }
            for (int at = 0; at < special.length; at++) {
                code.loadArg(at);
                convert(code, method.getArgumentTypes()[at], special[at], wanted.get(captured().length + at));
            }
        }

        /** What the body takes, the object it is called on among it. */
        private List<Type> wanted() {
            List<Type> wanted = new ArrayList<>();
            if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
                wanted.add(Type.getObjectType(body.getOwner()));
            }
            wanted.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
            return wanted;
        }

        /** Private methods too are called as virtual ones, which a class of the same nest may. */
        private void callBody(GeneratorAdapter code) {
            int call = switch (body.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
            code.visitMethodInsn(call, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        }

        private void convertResult(GeneratorAdapter code) {
            boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            Type result = isNew ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
            if (method.getReturnType() != Type.VOID_TYPE) {
                convert(code, result, isPrimitive(result) ? specialResult : result, method.getReturnType());
            } else if (result.getSize() == 2) {
                code.pop2();
            } else if (result.getSize() == 1) {
                code.pop();
            }
        }

        /** Boxes, unboxes, widens or narrows as {@link java.lang.invoke.LambdaMetafactory} does. */
        private static void convert(GeneratorAdapter code, Type from, Type known, Type to) {
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                Type held = unboxed(known, to);
                code.unbox(held);
                code.cast(held, to);
            } else if (!from.equals(to)) {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        /** The primitive type that a box holds; for another type the one that is wanted. */
        private static Type unboxed(Type known, Type wanted) {
            return switch (known.getClassName()) {
                case "java.lang.Character" -> Type.CHAR_TYPE;
                case "java.lang.Integer" -> Type.INT_TYPE;
                case "java.lang.Long" -> Type.LONG_TYPE;
                case "java.lang.Float" -> Type.FLOAT_TYPE;
                default -> wanted;
            };
        }
    }

    /** One of the three methods that Java makes for a record. */
    private static final class RecordMethod {
        private static final Type OBJECTS = Type.getType(java.util.Objects.class);
        private static final Type BUILDER = Type.getType(StringBuilder.class);

        private final Type self;
        private final Method called;
        private final String[] names;
        private final List<Handle> parts = new ArrayList<>();

        /** The arguments are those of {@link java.lang.runtime.ObjectMethods#bootstrap}. */
        RecordMethod(Type self, Method called, Object... arguments) {
            this.self = self;
            this.called = called;
            this.names = ((String) arguments[1]).split(";");
            Arrays.stream(arguments).skip(2).forEach(part -> parts.add((Handle) part));
        }

        Method method() {
            return new Method("record$" + called.getName(), called.getDescriptor());
        }

        void write(ClassVisitor out) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
            GeneratorAdapter code = new GeneratorAdapter(access, method(), null, null, out);
            switch (called.getName()) {
                case "equals" -> writeEquals(code);
                case "hashCode" -> writeHashCode(code);
                default -> writeToString(code);
            }
            code.returnValue();
            code.visitMaxs(8, 2);
            code.visitEnd();
        }

        private static Type type(Handle part) {
            return Type.getType(part.getDesc());
        }

        private void load(GeneratorAdapter code, int argument, Handle part) {
            code.loadArg(argument);
            code.checkCast(self);
            code.getField(self, part.getName(), type(part));
        }

        private static boolean isPrimitive(Handle part) {
            return type(part).getSort() < Type.ARRAY;
        }

        /** The class with the static methods compare and hashCode for a primitive type. */
        private static Type box(Type primitive) {
            return switch (primitive.getSort()) {
                case Type.BOOLEAN -> Type.getType(Boolean.class);
                case Type.CHAR -> Type.getType(Character.class);
                case Type.BYTE -> Type.getType(Byte.class);
                case Type.SHORT -> Type.getType(Short.class);
                case Type.INT -> Type.getType(Integer.class);
                case Type.LONG -> Type.getType(Long.class);
                case Type.FLOAT -> Type.getType(Float.class);
                default -> Type.getType(Double.class);
            };
        }

        private void writeEquals(GeneratorAdapter code) {
            Label differs = new Label();
            code.loadArg(1);
            code.instanceOf(self);
            code.ifZCmp(GeneratorAdapter.EQ, differs);
            parts.forEach(part -> compare(code, part, differs));
            code.push(true);
            code.returnValue();
            code.mark(differs);
            Object[] locals = {self.getInternalName(), "java/lang/Object"};
            code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
            code.push(false);
        }

        private void compare(GeneratorAdapter code, Handle part, Label differs) {
            load(code, 0, part);
            load(code, 1, part);
            if (isPrimitive(part)) {
                code.invokeStatic(
                        box(type(part)), new Method("compare", Type.INT_TYPE, new Type[] {type(part), type(part)}));
                code.ifZCmp(GeneratorAdapter.NE, differs);
            } else {
                code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, differs);
            }
        }

        private void writeHashCode(GeneratorAdapter code) {
            code.push(0);
            for (Handle part : parts) {
                code.push(31);
                code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
                load(code, 0, part);
                Type hashed = isPrimitive(part) ? type(part) : Type.getType(Object.class);
                Type hasher = isPrimitive(part) ? box(type(part)) : OBJECTS;
                code.invokeStatic(hasher, new Method("hashCode", Type.INT_TYPE, new Type[] {hashed}));
                code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
            }
        }

        private void writeToString(GeneratorAdapter code) {
            String name = self.getInternalName();
            code.newInstance(BUILDER);
            code.dup();
            code.invokeConstructor(BUILDER, Method.getMethod("void <init>()"));
            append(code, name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1) + "[");
            for (int at = 0; at < parts.size(); at++) {
                append(code, (at == 0 ? "" : ", ") + names[at] + "=");
                load(code, 0, parts.get(at));
                append(code, shown(parts.get(at)));
            }
            append(code, "]");
            code.invokeVirtual(BUILDER, Method.getMethod("String toString()"));
        }

        private static Type shown(Handle part) {
            return switch (type(part).getSort()) {
                case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                case Type.ARRAY, Type.OBJECT -> Type.getType(Object.class);
                default -> type(part);
            };
        }

        private static void append(GeneratorAdapter code, String text) {
            code.push(text);
            append(code, Type.getType(String.class));
        }

        private static void append(GeneratorAdapter code, Type type) {
            code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {type}));
        }
    }
}
