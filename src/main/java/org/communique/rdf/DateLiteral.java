package org.communique.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.annotation.PartialDate;

/** Dates as literals whose datatype is the precision: {@code xsd:date}, {@code xsd:gYearMonth}, {@code xsd:gYear}. */
public final class DateLiteral {
    private DateLiteral() {}

    public static Literal of(PartialDate date) {
        XSDDatatype type = switch (date) {
            case PartialDate.Day day -> XSDDatatype.XSDdate;
            case PartialDate.Month month -> XSDDatatype.XSDgYearMonth;
            case PartialDate.Year year -> XSDDatatype.XSDgYear;
        };
        return ResourceFactory.createTypedLiteral(date.toString(), type);
    }

    /** The date of a literal of one of the three types; nothing for any other node. */
    public static Optional<PartialDate> read(RDFNode node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        String form = node.asLiteral().getLexicalForm();
        String type = node.asLiteral().getDatatypeURI();
        try {
            if (type.equals(XSDDatatype.XSDdate.getURI())) {
                return Optional.of(new PartialDate.Day(LocalDate.parse(form)));
            }
            if (type.equals(XSDDatatype.XSDgYearMonth.getURI())) {
                return Optional.of(new PartialDate.Month(YearMonth.parse(form)));
            }
            return type.equals(XSDDatatype.XSDgYear.getURI())
                    ? Optional.of(new PartialDate.Year(Integer.parseInt(form)))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }
}
