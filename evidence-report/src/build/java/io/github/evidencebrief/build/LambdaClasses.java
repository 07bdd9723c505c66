package io.github.evidencebrief.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/** The classes for the lambdas of one class, one for each interface. */
final class LambdaClasses {
    private final String owner;
    private final Map<Type, LambdaClass> byInterface = new LinkedHashMap<>();
    private String nestHost;

    /** None yet, in a class that is the host of its own nest. */
    LambdaClasses(String owner) {
        this.owner = owner;
        this.nestHost = owner;
    }

    void setNestHost(String host) {
        nestHost = host;
    }

    String nestHost() {
        return nestHost;
    }

    LambdaClass implementing(Type anInterface) {
        return byInterface.computeIfAbsent(
                anInterface, key -> new LambdaClass(owner + "$Lambdas" + byInterface.size(), key));
    }

    Collection<LambdaClass> all() {
        return byInterface.values();
    }
}
