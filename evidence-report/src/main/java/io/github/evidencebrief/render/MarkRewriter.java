package io.github.evidencebrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Rewrites the marks in the content of one page: sections without content go, property lists move from the page's
 * resources into the marks, and repeated table heads become artifacts (ISO 32000-1, 14.6 and 14.8.2.2).
 */
final class MarkRewriter {
    private static final COSName ARTIFACT = COSName.ARTIFACT;
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final Operator BEGIN = Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT);

    private final COSDictionary lists;
    private final Set<Integer> repeated;
    private final List<Object> out = new ArrayList<>();

    /**
     * A rewriter for one page.
     *
     * @param lists the page's property lists by name
     * @param repeated numbers of the marked content that repeats a table head
     */
    MarkRewriter(COSDictionary lists, Set<Integer> repeated) {
        this.lists = lists;
        this.repeated = repeated;
    }

    List<Object> rewritten(List<Object> tokens) {
        int emptySince = -1;
        for (Object token : tokens) {
            boolean begins = isOperator(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ);
            if (begins) {
                emptySince = rewriteBegin();
            } else if (emptySince >= 0 && isOperator(token, OperatorName.END_MARKED_CONTENT)) {
                out.subList(emptySince, out.size()).clear();
                emptySince = -1;
            } else {
                out.add(token);
                emptySince = token instanceof Operator ? -1 : emptySince;
            }
        }
        return out;
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }

    /** Replaces the tag and list that stand at the end of the output; returns where they began when they may go. */
    private int rewriteBegin() {
        int start = out.size() - 2;
        COSName tag = (COSName) out.get(start);
        COSDictionary list = list(out.get(start + 1));
        out.subList(start, out.size()).clear();
        if (list.containsKey(COSName.MCID) && !repeated.contains(list.getInt(COSName.MCID))) {
            writeBegin(tag, content(list));
            return -1;
        } else if (list.containsKey(COSName.MCID) || PAGINATION.equals(list.getCOSName(COSName.TYPE))) {
            writeBegin(ARTIFACT, pagination());
        } else {
            out.add(tag);
            out.add(BEGIN);
        }
        return start;
    }

    private COSDictionary list(Object operand) {
        COSDictionary list = operand instanceof COSName name ? lists.getCOSDictionary(name) : (COSDictionary) operand;
        if (list == null) {
            throw new IllegalStateException("The page marks content with " + operand + ", which its resources lack");
        }
        return list;
    }

    private void writeBegin(COSName tag, COSDictionary list) {
        out.add(tag);
        out.add(list);
        out.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
    }

    private static COSDictionary content(COSDictionary list) {
        COSDictionary number = new COSDictionary();
        number.setInt(COSName.MCID, list.getInt(COSName.MCID));
        return number;
    }

    private static COSDictionary pagination() {
        COSDictionary list = new COSDictionary();
        list.setItem(COSName.TYPE, PAGINATION);
        return list;
    }
}
