package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.Optional;

/**
 * Who was said to speak last in a paragraph: what follows there without another speaker is said by the same.
 *
 * <p>{@code The Harbour Union wants caps for all. Boots should be dry.}: the union speaks of boots too. Items of a list
 * belong to the words before their colon. Where the text speaks of itself or of its readers, nobody else does.
 */
final class Floor {
    private Optional<Issuer> holder = Optional.empty();
    private Optional<Block> block = Optional.empty();
    private Optional<Issuer> last = Optional.empty();

    private boolean advises;
    private final String text;
    private final PageVoice page;

    Floor(String text, PageVoice page) {
        this.text = text;
        this.page = page;
    }

    /** Takes the floor from everybody where another paragraph begins, or the text speaks of itself. */
    void enter(Sentence sentence) {
        if (holder.isPresent() && (leaves(sentence) || page.isOwn(sentence))) {
            holder = Optional.empty();
        }
        block = Optional.of(sentence.block());
    }

    private boolean leaves(Sentence sentence) {
        return block.filter(before -> goesOn(before, sentence.block())).isEmpty();
    }

    private boolean goesOn(Block before, Block next) {
        boolean listed = next.kind() == Block.Kind.LIST_ITEM
                && (before.kind() == Block.Kind.LIST_ITEM || text.charAt(before.end() - 1) == ':');
        return before.start() == next.start() || listed;
    }

    /** Gives it to who speaks in a sentence. */
    void give(Issuer speaker, boolean advising) {
        holder = Optional.of(speaker);
        last = holder;
        advises = advising;
    }

    /** Who spoke last, in whatever paragraph; absent before anybody does. */
    Optional<Issuer> last() {
        return last;
    }

    /** Whom a sentence without a speaker leaves speaking; to the reader, only a person who has begun to advise. */
    Optional<Issuer> holder(boolean toReader) {
        return holder.filter(speaker -> !toReader || (advises && isNamedPerson(speaker)));
    }

    private static boolean isNamedPerson(Issuer speaker) {
        return speaker.kind() != SpeakerKind.BODY
                && speaker.name()
                        .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                        .isPresent();
    }
}
