package kervan.tabular;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// Looks through the parts of a workbook for what no spreadsheet writes: cells beyond the last column, texts that are not there,
/// cells of many megabytes, definitions of document types.
final class SheetParts {

    /// The last column of spreadsheets, XFD.
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_TEXT = 1 << 22;

    private static final XMLInputFactory XML = factory();

    private long strings;
    private long lastString = -1;

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// Looks at one part; what is no XML is left to whoever reads on.
    void look(InputStream part) throws IOException, UnreadableTableException {
        try {
            var reader = XML.createXMLStreamReader(part);
            look(reader);
        } catch (XMLStreamException noXml) {
            if (noXml.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
        } catch (RuntimeException noXml) {
            if (noXml.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
        }
    }

    void refuseUnknownStrings() throws UnreadableTableException {
        if (lastString >= strings) {
            throw new UnreadableTableException(Texts.of("tabular.book.text-missing", "text", TextHead.count(lastString + 1), "texts", TextHead.count(strings)));
        }
    }

    private void look(XMLStreamReader xml) throws XMLStreamException, UnreadableTableException {
        String root = null;
        var cell = new CellInHand();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new UnreadableTableException(Texts.of("tabular.book.document-type"));
                case XMLStreamConstants.START_ELEMENT -> {
                    root = root == null ? xml.getLocalName() : root;
                    start(xml, root, cell);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> cell.text(xml);
                case XMLStreamConstants.END_ELEMENT -> cell.end(xml.getLocalName());
                default -> { }
            }
        }
    }

    private void start(XMLStreamReader xml, String root, CellInHand cell) throws UnreadableTableException {
        if (root.equals("sst")) {
            if (xml.getLocalName().equals("si")) {
                strings++;
                cell.begin(null);
            }
        } else if (root.equals("worksheet")) {
            switch (xml.getLocalName()) {
                case "row" -> cell.row();
                case "c" -> cell.cell(xml);
                case "v" -> cell.inValue = true;
                default -> cell.inValue = false;
            }
        }
    }

    private final class CellInHand {

        private int column;
        private long length;
        private long index;
        private boolean open;
        private boolean inValue;
        private @Nullable String type;

        void row() {
            column = 0;
        }

        void begin(@Nullable String type) {
            this.type = type;
            length = 0;
            index = 0;
            inValue = false;
            open = true;
        }

        void cell(XMLStreamReader xml) throws UnreadableTableException {
            begin(xml.getAttributeValue(null, "t"));
            var address = xml.getAttributeValue(null, "r");
            column = address == null ? column + 1 : column(address);
            if (column > LAST_COLUMN) {
                throw new UnreadableTableException(Texts.of("tabular.book.beyond"));
            }
        }

        void text(XMLStreamReader xml) throws UnreadableTableException {
            length += open ? xml.getTextLength() : 0;
            if (length > LONGEST_TEXT) {
                throw new UnreadableTableException(Texts.of("tabular.book.long-cell", "most", TextHead.count(LONGEST_TEXT)));
            }
            if (inValue && "s".equals(type)) {
                xml.getText().chars().filter(one -> one >= '0' && one <= '9').forEach(digit -> index = Math.min(Integer.MAX_VALUE, index * 10 + digit - '0'));
            }
        }

        void end(String name) {
            if (name.equals("c") || name.equals("si")) {
                lastString = "s".equals(type) ? Math.max(lastString, index) : lastString;
                type = null;
                open = false;
                inValue = false;
            }
        }

        private static int column(String address) {
            int column = 0;
            for (int index = 0; index < address.length() && address.charAt(index) >= 'A' && column <= LAST_COLUMN; index++) {
                column = column * 26 + address.charAt(index) - 'A' + 1;
            }
            return column;
        }
    }
}
