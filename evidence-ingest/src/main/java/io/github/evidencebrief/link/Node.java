package io.github.evidencebrief.link;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A group of joined records among its neighbours, the groups it was compared with. */
final class Node {
    /** A neighbour with how well it fits. */
    record Edge(Node other, Account account) {}

    private static final int FEW = 2;

    private final int number;
    private final Joined group;
    private final Map<Integer, Edge> edges = new TreeMap<>();

    Node(int number, Joined group) {
        this.number = number;
        this.group = group;
    }

    int number() {
        return number;
    }

    Joined group() {
        return group;
    }

    void compareWith(Node other) {
        Account account = Account.of(group, other.group);
        edges.put(other.number, new Edge(other, account));
        other.edges.put(number, new Edge(this, account));
    }

    void leave() {
        edges.values().forEach(edge -> edge.other.edges.remove(number));
    }

    Collection<Edge> edges() {
        return edges.values();
    }

    /** Whether the neighbour can be joined on what is known now. */
    boolean fits(Edge edge) {
        return edge.account.isEnough() && !group.sharesInput(edge.other.group);
    }

    /** Whether its results alone fit so few neighbours that they point to one: those that fit many point to none. */
    boolean isOneOfFew() {
        return edges.values().stream()
                        .filter(edge -> edge.account.isPossible() && !edge.account.hasStrong())
                        .count()
                <= FEW;
    }

    /** Whether the two cannot both be joined to a third. */
    boolean excludes(Node other) {
        boolean forbidden = Optional.ofNullable(edges.get(other.number))
                .filter(edge -> edge.account.isForbidden())
                .isPresent();
        return forbidden || group.sharesInput(other.group);
    }

    /** Whether another neighbour, which excludes this one, fits at least as well. */
    boolean hasRivalOf(Edge chosen) {
        return edges.values().stream()
                .filter(edge -> edge.other.number != chosen.other.number)
                .filter(edge -> edge.account.score() >= chosen.account.score())
                .anyMatch(edge -> fits(edge) && chosen.other.excludes(edge.other));
    }
}
