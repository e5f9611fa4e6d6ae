package org.countersign.rules.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** A piece of evidence, described as a learner would: an observation, on a day, at a job, at a busy time. */
public final class Piece {

    private final String reference;
    private final Method method;
    private int number = 1;
    private final List<Occasion> occasions = new ArrayList<>();

    private Piece(String reference, Method method) {
        this.reference = reference;
        this.method = method;
    }

    public static Piece observation(String reference) {
        return by(Method.OBSERVATION, reference);
    }

    public static Piece testimony(String reference) {
        return by(Method.WITNESS_TESTIMONY, reference);
    }

    public static Piece account(String reference) {
        return by(Method.REFLECTIVE_ACCOUNT, reference);
    }

    public static Piece answers(String reference) {
        return by(Method.WRITTEN_QUESTIONS, reference);
    }

    public static Piece by(Method method, String reference) {
        return new Piece(reference, method);
    }

    public Piece version(int another) {
        number = another;
        return this;
    }

    /** An occasion at a paid job in the private sector, until more is said of it. */
    public Piece on(String date) {
        LocalDate day = LocalDate.parse(date);
        UUID id = occasion(number);
        occasions.add(new Occasion(
                id, id, day, day, Optional.of(Setting.PAID_JOB), Optional.of(Sector.PRIVATE), Set.of(), Set.of()));
        return this;
    }

    /** The last occasion is the one at its place in an earlier version, told of anew. */
    Piece asIn(int version) {
        Occasion last = occasions.remove(occasions.size() - 1);
        occasions.add(new Occasion(
                last.id(),
                occasion(version),
                last.from(),
                last.to(),
                last.setting(),
                last.sector(),
                last.contexts(),
                last.customers()));
        return this;
    }

    /** Of the next occasion as another version of the piece has it. */
    private UUID occasion(int version) {
        return Casebook.id("occasion " + reference + " " + version + " " + occasions.size());
    }

    Piece until(String date) {
        Occasion last = last();
        return replace(new Occasion(
                last.id(),
                last.happening(),
                last.from(),
                LocalDate.parse(date),
                last.setting(),
                last.sector(),
                last.contexts(),
                last.customers()));
    }

    public Piece in(Setting setting) {
        return setting(Optional.of(setting));
    }

    public Piece inNoSetting() {
        return setting(Optional.empty());
    }

    private Piece setting(Optional<Setting> setting) {
        Occasion last = last();
        return replace(new Occasion(
                last.id(),
                last.happening(),
                last.from(),
                last.to(),
                setting,
                last.sector(),
                last.contexts(),
                last.customers()));
    }

    public Piece inNoSector() {
        return sector(Optional.empty());
    }

    public Piece in(Sector sector) {
        return sector(Optional.of(sector));
    }

    private Piece sector(Optional<Sector> sector) {
        Occasion last = last();
        return replace(new Occasion(
                last.id(),
                last.happening(),
                last.from(),
                last.to(),
                last.setting(),
                sector,
                last.contexts(),
                last.customers()));
    }

    public Piece during(String... contexts) {
        Occasion last = last();
        return replace(new Occasion(
                last.id(),
                last.happening(),
                last.from(),
                last.to(),
                last.setting(),
                last.sector(),
                Set.of(contexts),
                last.customers()));
    }

    public Piece with(String... customers) {
        Occasion last = last();
        return replace(new Occasion(
                last.id(),
                last.happening(),
                last.from(),
                last.to(),
                last.setting(),
                last.sector(),
                last.contexts(),
                Set.of(customers)));
    }

    private Occasion last() {
        return occasions.get(occasions.size() - 1);
    }

    private Piece replace(Occasion occasion) {
        occasions.set(occasions.size() - 1, occasion);
        return this;
    }

    public Version version() {
        return new Version(Casebook.id(reference), reference, number, method, false, occasions);
    }
}
