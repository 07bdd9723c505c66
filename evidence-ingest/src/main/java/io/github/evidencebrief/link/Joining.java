package io.github.evidencebrief.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins records step by step, the surest pair first; what is known of the joined records counts in the next step.
 *
 * <p>A pair waits while a rival fits as well: of two trials in one source, a third record that fits both joins neither
 * until more is known.
 */
final class Joining {
    private record Pair(Node node, Node.Edge edge) {}

    private static final Comparator<Pair> SUREST_FIRST = Comparator.comparing(
                    (Pair p) -> -p.edge.account().score())
            .thenComparing(p -> p.node.number())
            .thenComparing(p -> p.edge.other().number());

    private final Map<Integer, Node> nodes = new TreeMap<>();

    List<Joined> join(List<StudyRecord> records) {
        Blocks blocks = new Blocks();
        for (int i = 0; i < records.size(); i++) {
            Traits traits = records.get(i).traits();
            Set<Integer> near = blocks.near(traits);
            enter(new Node(i, Joined.of(records.get(i))), nodes(near));
            blocks.add(i, traits);
        }
        Optional<Pair> next = surest();
        while (next.isPresent()) {
            merge(next.get().node, next.get().edge.other());
            next = surest();
        }
        return nodes.values().stream().map(Joining::withPossible).toList();
    }

    private List<Node> nodes(Set<Integer> numbers) {
        return numbers.stream()
                .map(nodes::get)
                .flatMap(node -> Optional.ofNullable(node).stream())
                .toList();
    }

    private void enter(Node node, List<Node> near) {
        nodes.put(node.number(), node);
        near.stream().filter(other -> !node.group().sharesInput(other.group())).forEach(node::compareWith);
    }

    private void merge(Node a, Node b) {
        Set<Integer> near = Stream.concat(a.edges().stream(), b.edges().stream())
                .map(edge -> edge.other().number())
                .filter(number -> number != a.number() && number != b.number())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(a, b).forEach(this::leave);
        enter(new Node(a.number(), a.group().and(b.group())), nodes(near));
    }

    private void leave(Node node) {
        node.leave();
        nodes.remove(node.number());
    }

    private Optional<Pair> surest() {
        return nodes.values().stream()
                .flatMap(node -> node.edges().stream().map(edge -> new Pair(node, edge)))
                .filter(pair -> pair.node.number() < pair.edge.other().number())
                .filter(pair -> pair.node.fits(pair.edge))
                .sorted(SUREST_FIRST)
                .filter(pair -> !hasRival(pair))
                .findFirst();
    }

    private static boolean hasRival(Pair pair) {
        Node.Edge back = new Node.Edge(pair.node, pair.edge.account());
        return !pair.edge.account().isDecided()
                && (pair.node.hasRivalOf(pair.edge) || pair.edge.other().hasRivalOf(back));
    }

    private static Joined withPossible(Node node) {
        Set<String> ids = node.edges().stream()
                .filter(edge -> edge.account().isPossible())
                .filter(edge -> !node.group().sharesInput(edge.other().group()))
                .filter(edge -> edge.account().hasStrong()
                        || (node.isOneOfFew() && edge.other().isOneOfFew()))
                .map(edge -> edge.other().group().id())
                .collect(Collectors.toCollection(TreeSet::new));
        return node.group().withPossible(ids);
    }
}
