package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One of several parts of a version, in their order. */
@MappedSuperclass
abstract class PartRow<P extends Record> extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID versionId;

    private int placeInOrder;

    @Embedded
    private P part;

    protected PartRow() {}

    protected PartRow(UUID id, UUID version, int placeInOrder, P part) {
        this.id = id;
        versionId = version;
        this.placeInOrder = placeInOrder;
        this.part = part;
    }

    /**
     * The parts of some versions.
     *
     * @param row which parts
     * @param versions a condition in HQL on the version {@code r}; its parameter is {@code ?1}
     */
    static <P extends Record> Map<UUID, List<P>> of(Class<? extends PartRow<P>> row, String versions, Object argument) {
        return found(
                " from " + row.getName() + " q where q.versionId in (select r.id from VersionRow r where " + versions
                        + ")",
                argument);
    }

    /**
     * The same of versions that a query has joined already.
     *
     * @param versions in HQL from its "from" to the version {@code r}; its parameter is {@code ?1}
     */
    static <P extends Record> Map<UUID, List<P>> joined(
            Class<? extends PartRow<P>> row, String versions, Object argument) {
        return found(versions + " join " + row.getName() + " q on q.versionId = r.id", argument);
    }

    @SuppressWarnings("unchecked")
    private static <P extends Record> Map<UUID, List<P>> found(String from, Object argument) {
        return Panache.getEntityManager()
                .createQuery(
                        "select q.versionId, q.part" + from + " order by q.versionId, q.placeInOrder", Object[].class)
                .setParameter(1, argument)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        found -> (UUID) found[0], Collectors.mapping(found -> (P) found[1], Collectors.toList())));
    }
}
