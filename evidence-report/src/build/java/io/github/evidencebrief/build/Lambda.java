package io.github.evidencebrief.build;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * What one lambda or method reference is made of.
 *
 * @param method name of the interface's method
 * @param erased types of that method, as it is declared
 * @param actual types of that method where the lambda stands
 * @param body what is called: it takes what was captured, then the arguments
 * @param captured types of the captured values
 */
record Lambda(String method, Type erased, Type actual, Handle body, List<Type> captured) {}
