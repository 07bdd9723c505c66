package io.github.evidencebrief.build;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas, method references and records of every kind: the class as compiled and the ready one answer alike. */
public final class Teas implements Supplier<List<Object>> {
    private final String house = "Kettle";
    private int poured;

    /** Made by the test, of either class. */
    public Teas() {}

    /** An interface of its own, with a lambda in a default method. */
    private interface Blend<T> {
        T of(T first, T second, long grams);

        default Supplier<T> doubled(T one) {
            return () -> of(one, one, 2L);
        }
    }

    private record Leaf(
            boolean whole,
            byte size,
            char grade,
            short age,
            int weight,
            long field,
            float price,
            double strength,
            String name,
            List<String> notes) {}

    private record Nothing() {}

    private static final class Cup {
        private final Object tea;

        private Cup(Object tea) {
            this.tea = tea;
        }

        private String with(String guest) {
            return tea + " for " + guest;
        }
    }

    @Override
    public List<Object> get() {
        List<Object> answers = new ArrayList<>();
        addCaptured(answers);
        addConverted(answers);
        addReferences(answers);
        addNested(answers);
        addRecords(answers);
        return answers;
    }

    private void addCaptured(List<Object> answers) {
        boolean warm = true;
        byte spoons = 3;
        char grade = 'b';
        short leaves = -7;
        int grams = 12;
        long seconds = 180L;
        float price = 1.5f;
        double strength = 0.25;
        String name = "mint";
        Supplier<String> all =
                () -> house + warm + spoons + grade + leaves + grams + seconds + price + strength + name + poured;
        Supplier<String> fewer = () -> name + strength + seconds + house.length();
        Supplier<String> none = () -> "water";
        Runnable pour = () -> poured += grams;
        pour.run();
        answers.add(all.get() + fewer.get() + none.get());
        IntPredicate many = count -> count > grams;
        IntPredicate odd = count -> count % 2 == 1;
        answers.add(
                IntStream.range(8, 18).filter(many.and(odd.negate())).boxed().toList());
        DoubleUnaryOperator stronger = value -> value + strength * seconds;
        answers.add(stronger.applyAsDouble(1));
    }

    private static void addConverted(List<Object> answers) {
        ToIntFunction<Integer> unboxed = Integer::intValue;
        ToLongFunction<Integer> widened = value -> value;
        ToLongFunction<Short> unboxedAndWidened = Short::shortValue;
        IntToDoubleFunction toDouble = Math::abs;
        Function<Integer, Object> boxed = Integer::bitCount;
        Supplier<Comparable<?>> narrow = () -> 'c';
        BiFunction<Character, Long, Double> mixed = (sign, times) -> sign * times / 2.0;
        answers.add(unboxed.applyAsInt(4) + widened.applyAsLong(5) + unboxedAndWidened.applyAsLong((short) 6));
        answers.add(toDouble.applyAsDouble(-3));
        answers.add(boxed.apply(255));
        answers.add(narrow.get());
        answers.add(mixed.apply('a', 3L));
        List<Integer> dropped = new ArrayList<>();
        Stream.of(3, 1, 2).forEach(dropped::add);
        answers.add(dropped);
    }

    private static void addReferences(List<Object> answers) {
        Function<Object, Cup> made = Cup::new;
        Function<String, String> bound = made.apply("sage")::with;
        BiFunction<Cup, String, String> unbound = Cup::with;
        answers.add(bound.apply("Ann") + unbound.apply(new Cup(7), "Bo"));
        IntFunction<int[]> array = int[]::new;
        answers.add(array.apply(3).length);
        Supplier<List<String>> list = ArrayList::new;
        answers.add(list.get());
        answers.add(Stream.of("lime", "Ash", "hop")
                .sorted(Comparator.comparing(String::length).thenComparing(String.CASE_INSENSITIVE_ORDER))
                .map(String::toUpperCase)
                .collect(toCollection(TreeSet::new)));
        Function<String[], List<String>> varargs = Arrays::asList;
        answers.add(varargs.apply(new String[] {"a", "b"}));
    }

    private static void addNested(List<Object> answers) {
        Blend<String> blend = (first, second, grams) -> first + grams + second;
        answers.add(blend.doubled("fir").get());
        Function<String, Function<String, Supplier<String>>> deep =
                first -> second -> () -> first.concat(second).repeat(2);
        answers.add(deep.apply("x").apply("y").get());
        Supplier<Object> inner = new Supplier<>() {
            @Override
            public Object get() {
                return Stream.of(1).map(one -> one + getClass().getModifiers()).toList();
            }
        };
        answers.add(inner.get());
        try {
            Stream.of(1, 0).map(cups -> 10 / cups).forEach(answers::add);
        } catch (ArithmeticException e) {
            answers.add(e.getMessage());
        }
    }

    private static void addRecords(List<Object> answers) {
        Leaf leaf = leaf(1, 2.5f, "oolong");
        for (Leaf other : List.of(
                leaf(1, 2.5f, "oolong"),
                leaf(2, 2.5f, "oolong"),
                leaf(1, Float.NaN, "oolong"),
                leaf(1, 2.5f, "rooibos"))) {
            answers.add(leaf.equals(other));
            answers.add(other.hashCode());
            answers.add(other.toString());
        }
        answers.add(leaf(1, Float.NaN, "").equals(leaf(1, Float.NaN, "")));
        answers.add(leaf(1, 0f, "").equals(leaf(1, -0f, "")));
        answers.add(leaf.equals((Object) "oolong"));
        answers.add(new Nothing().equals(new Nothing()));
        answers.add(new Nothing().hashCode());
    }

    private static Leaf leaf(long field, float price, String name) {
        return new Leaf(true, (byte) 2, 'x', (short) 3, 4, field, price, -0.0, name, List.of("hay"));
    }
}
