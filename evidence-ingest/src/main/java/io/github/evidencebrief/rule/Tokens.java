package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The words, numbers and signs of a text in arrays; one {@code char} of {@link #code} a token says what it is.
 *
 * <pre>
 *   text    Over  400  patients   were   randomised .
 *   code    over   n   patients   were   w          .      a code each; n any number, w any word no rule knows
 *   start   0     5    9         18     23         33
 * </pre>
 *
 * Quotation marks, hyphens within words and full stops within a sentence are no tokens, so a rule need not name them;
 * but the words of a compound, "in-person", know that they belong together.
 */
public final class Tokens {
    private int[] start;
    private int[] end;
    private char[] code;
    private final BitSet joined = new BitSet();
    private int size;

    /**
     * @param room tokens that find room at once, at least one
     */
    Tokens(int room) {
        start = new int[room];
        end = new int[room];
        code = new char[room];
    }

    void add(int from, int to, char kind) {
        if (size == code.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            code = Arrays.copyOf(code, size * 2);
        }
        start[size] = from;
        end[size] = to;
        code[size++] = kind;
    }

    /** The next token that is added is joined by a hyphen to the one before it. */
    void join() {
        joined.set(size);
    }

    /** How many tokens a compound has that begins with a token: 3 at "step" in "step-by-step"; 1 when it is none. */
    int compound(int token) {
        return joined.get(token) ? 1 : joined.nextClearBit(token + 1) - token;
    }

    /** Whether hyphens join any two tokens. */
    boolean hasCompounds() {
        return !joined.isEmpty();
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Offset of the first character of a token. */
    public int start(int token) {
        return start[token];
    }

    /** Offset after the last character of a token. */
    public int end(int token) {
        return end[token];
    }

    /** What a token is: the code of a known word, or a class of words. */
    public char code(int token) {
        return code[token];
    }

    /** The tokens that stand in no bracket, round or square; these when there are none. A bracket left open holds nothing. */
    public Tokens withoutBrackets() {
        BitSet bracketed = bracketed();
        if (bracketed.isEmpty()) {
            return this;
        }
        Tokens plain = new Tokens(size);
        for (int i = bracketed.nextClearBit(0); i < size; i = bracketed.nextClearBit(i + 1)) {
            if (joined.get(i)) {
                plain.join();
            }
            plain.add(start[i], end[i], code[i]);
        }
        return plain;
    }

    private BitSet bracketed() {
        BitSet bracketed = new BitSet(size);
        int depth = 0;
        int open = 0;
        for (int i = 0; i < size; i++) {
            if (code[i] == '(' || code[i] == '[') {
                open = depth++ == 0 ? i : open;
            } else if ((code[i] == ')' || code[i] == ']') && depth > 0 && --depth == 0) {
                bracketed.set(open, i + 1);
            }
        }
        return bracketed;
    }

    /** The text from one token up to another, exclusive. */
    Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }
}
