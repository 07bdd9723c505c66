package io.github.evidencebrief.render;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.StringTokenizer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints the elements that {@link Canvas} writes: line, circle, polygon, text. */
final class SvgPainter {
    private final PdfBoxOutputDevice device;
    private final RenderingContext context;
    private final double left;
    private final double top;
    private final double scale;

    /** Paints with the picture's corner at a place given in dots; the scale is dots a CSS pixel. */
    SvgPainter(PdfBoxOutputDevice device, RenderingContext context, double left, double top, double scale) {
        this.device = device;
        this.context = context;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void paint(Element svg) {
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            paintElement((Element) node);
        }
    }

    private void paintElement(Element element) {
        switch (element.getTagName()) {
            case "line" -> paintShape(element, line(element));
            case "circle" -> paintShape(element, circle(element));
            case "polygon" -> paintShape(element, polygon(element));
            case "text" -> paintText(element);
            default ->
                throw new IllegalStateException("Figures have no " + element.getTagName()
                        + " elements; teach the painter what the canvas writes");
        }
    }

    private Shape line(Element line) {
        return new Line2D.Double(x(line, "x1"), y(line, "y1"), x(line, "x2"), y(line, "y2"));
    }

    private Shape circle(Element circle) {
        double radius = number(circle, "r") * scale;
        return new Ellipse2D.Double(x(circle, "cx") - radius, y(circle, "cy") - radius, 2 * radius, 2 * radius);
    }

    private Shape polygon(Element polygon) {
        Path2D path = new Path2D.Double();
        StringTokenizer points = new StringTokenizer(polygon.getAttribute("points"));
        while (points.hasMoreTokens()) {
            double x = left + Double.parseDouble(points.nextToken()) * scale;
            double y = top + Double.parseDouble(points.nextToken()) * scale;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private void paintShape(Element element, Shape shape) {
        if (isPainted(element, "fill")) {
            device.setColor(color(element, "fill"));
            device.fill(shape);
        }
        if (isPainted(element, "stroke")) {
            device.setColor(color(element, "stroke"));
            device.setStroke(new BasicStroke((float) (number(element, "stroke-width") * scale)));
            device.draw(shape);
        }
    }

    private void paintText(Element element) {
        String words = element.getTextContent();
        FontSpecification wanted = wanted(element);
        FSFont font = device.getSharedContext().getFont(wanted);
        double x = x(element, "x");
        if (element.getAttribute("text-anchor").equals("middle")) {
            x -= context.getTextRenderer().getWidth(context.getFontContext(), font, words) / 2.0;
        }
        device.setColor(color(element, "fill"));
        device.setFont(font);
        ((AbstractOutputDevice) device).setFontSpecification(wanted);
        device.drawString(words, (float) x, (float) y(element, "y"), null);
    }

    private FontSpecification wanted(Element element) {
        FontSpecification wanted = new FontSpecification();
        wanted.families = new String[] {Fonts.FAMILY, Fonts.FALLBACK_FAMILY};
        wanted.size = (float) (number(element, "font-size") * scale);
        wanted.fontWeight = element.getAttribute("font-weight").equals("600")
                ? IdentValue.FONT_WEIGHT_600
                : IdentValue.FONT_WEIGHT_400;
        wanted.fontStyle = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        return wanted;
    }

    private static boolean isPainted(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return !value.isEmpty() && !value.equals("none");
    }

    private static FSRGBColor color(Element element, String attribute) {
        return new FSRGBColor(Integer.parseInt(element.getAttribute(attribute).substring(1), 16));
    }

    private double x(Element element, String attribute) {
        return left + number(element, attribute) * scale;
    }

    private double y(Element element, String attribute) {
        return top + number(element, attribute) * scale;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
