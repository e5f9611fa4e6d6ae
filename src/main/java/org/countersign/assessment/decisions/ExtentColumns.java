package org.countersign.assessment.decisions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.countersign.rules.UnitFacts.Extent;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

/** The numbers an attestation was made on, in columns; the room they come from knows of no tables. */
class ExtentColumns implements CompositeUserType<Extent> {

    /** Numbered below by the order of their names, as Hibernate does. */
    static class Columns {
        int customers;
        int days;
        LocalDate firstOccasion;
        LocalDate lastOccasion;
        int occasions;
    }

    @Override
    public Object getPropertyValue(Extent extent, int property) {
        return switch (property) {
            case 0 -> extent.customers();
            case 1 -> extent.days();
            case 2 -> extent.first().orElse(null);
            case 3 -> extent.last().orElse(null);
            default -> extent.occasions();
        };
    }

    @Override
    public Extent instantiate(ValueAccess values) {
        return new Extent(
                values.getValue(4, Integer.class),
                values.getValue(0, Integer.class),
                Optional.ofNullable(values.getValue(2, LocalDate.class)),
                Optional.ofNullable(values.getValue(3, LocalDate.class)),
                values.getValue(1, Integer.class));
    }

    @Override
    public Class<?> embeddable() {
        return Columns.class;
    }

    @Override
    public Class<Extent> returnedClass() {
        return Extent.class;
    }

    @Override
    public boolean equals(Extent one, Extent other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Extent extent) {
        return Objects.hashCode(extent);
    }

    @Override
    public Extent deepCopy(Extent extent) {
        return extent;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Extent extent) {
        throw new UnsupportedOperationException("Facts are in no second-level cache");
    }

    @Override
    public Extent assemble(Serializable cached, Object owner) {
        throw new UnsupportedOperationException("Facts are in no second-level cache");
    }

    @Override
    public Extent replace(Extent extent, Extent managed, Object owner) {
        return extent;
    }
}
