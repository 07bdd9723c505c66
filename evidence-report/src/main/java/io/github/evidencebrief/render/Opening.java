package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Bullets;
import java.util.Optional;

/**
 * The two lists that open a wide report: the letters of the first, below the title, are the smaller where the second then
 * begins at the foot of the page, which would else stay empty.
 *
 * @param title the columns of the first; absent where it stands in none
 * @param foot CSS pixels (1/96 in) that these leave on the page for the second, with its heading
 */
record Opening(Optional<EvenColumns> title, double foot) {
    /** The lists with so many CSS pixels left below the first as it usually is; nothing where that is not known. */
    static Opening of(
            Optional<Bullets> first, Optional<Bullets> second, ListWriter lists, double foot, double heading) {
        Optional<EvenColumns> usual = first.flatMap(list -> lists.columns(list.items(), EvenColumns.Place.TITLE, 0));
        if (usual.isEmpty() || second.isEmpty() || foot <= 0 || begins(second.get(), lists, foot - heading)) {
            return new Opening(usual, foot);
        }
        return lists.smaller(usual.get()).stream()
                .map(columns ->
                        new Opening(Optional.of(columns), foot + usual.get().room() - columns.room()))
                .filter(opening -> begins(second.get(), lists, opening.foot - heading))
                .findFirst()
                .orElse(new Opening(usual, foot));
    }

    private static boolean begins(Bullets list, ListWriter lists, double foot) {
        return lists.columns(list.items(), EvenColumns.Place.TEXT, foot)
                .filter(columns -> columns.begins(foot))
                .isPresent();
    }
}
