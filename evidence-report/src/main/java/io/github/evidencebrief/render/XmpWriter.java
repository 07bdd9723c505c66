package io.github.evidencebrief.render;

/** Writes the metadata packet of a PDF (ISO 16684-1) with the marks of PDF/A-3a and PDF/UA-1. */
final class XmpWriter {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Tag meta;
    private final Tag rdf;

    XmpWriter(String title, String subject, String producer, String date) {
        meta = Tag.root("x:xmpmeta", new CleanText()).with("xmlns:x", "adobe:ns:meta/");
        rdf = meta.add("rdf:RDF").with("xmlns:rdf", RDF);
        writeCore(title, subject);
        writeDates(producer, date);
        writeConformance();
        writeExtension();
    }

    String text() {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + new HtmlText().fragment(meta.document()) + "\n<?xpacket end=\"w\"?>";
    }

    private Tag description(String prefix, String namespace) {
        return rdf.add("rdf:Description").with("rdf:about", "").with("xmlns:" + prefix, namespace);
    }

    private void writeCore(String title, String subject) {
        Tag core = description("dc", "http://purl.org/dc/elements/1.1/");
        core.add("dc:format").text("application/pdf");
        writeWords(core.add("dc:title"), title);
        writeWords(core.add("dc:description"), subject);
    }

    private static void writeWords(Tag property, String words) {
        property.add("rdf:Alt").add("rdf:li").with("xml:lang", "x-default").text(words);
    }

    private void writeDates(String producer, String date) {
        Tag basic = description("xmp", "http://ns.adobe.com/xap/1.0/");
        basic.add("xmp:CreatorTool").text(producer);
        basic.add("xmp:CreateDate").text(date);
        basic.add("xmp:ModifyDate").text(date);
        description("pdf", "http://ns.adobe.com/pdf/1.3/").add("pdf:Producer").text(producer);
    }

    private void writeConformance() {
        Tag archive = description("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        archive.add("pdfaid:part").text("3");
        archive.add("pdfaid:conformance").text("A");
        description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/")
                .add("pdfuaid:part")
                .text("1");
    }

    /** PDF/A wants every schema it does not know described: here that of PDF/UA. */
    private void writeExtension() {
        Tag extension = description("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/")
                .with("xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#")
                .with("xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
        Tag schema = resource(extension.add("pdfaExtension:schemas").add("rdf:Bag"));
        schema.add("pdfaSchema:schema").text("PDF/UA identification");
        schema.add("pdfaSchema:namespaceURI").text("http://www.aiim.org/pdfua/ns/id/");
        schema.add("pdfaSchema:prefix").text("pdfuaid");
        Tag property = resource(schema.add("pdfaSchema:property").add("rdf:Seq"));
        property.add("pdfaProperty:name").text("part");
        property.add("pdfaProperty:valueType").text("Integer");
        property.add("pdfaProperty:category").text("internal");
        property.add("pdfaProperty:description").text("Part of ISO 14289 the file conforms to");
    }

    private static Tag resource(Tag list) {
        return list.add("rdf:li").with("rdf:parseType", "Resource");
    }
}
