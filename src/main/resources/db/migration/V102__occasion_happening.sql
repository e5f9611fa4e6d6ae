-- Which happening an occasion tells of: the same in every version of its piece. In what was submitted before, an occasion is
-- the one at its place in the first version that has one there, unless a version in between had more of them than its own:
-- then some were taken out, and it is told by what it says alone.
alter table portfolio_occasion add column happening uuid;
update portfolio_occasion o set happening = coalesce(
    (select f.id
       from portfolio_occasion f
       join portfolio_version fv on fv.id = f.version_id
       join portfolio_version ov on ov.piece_id = fv.piece_id
      where ov.id = o.version_id
        and fv.number = (select min(mv.number)
                           from portfolio_version mv
                           join portfolio_occasion m on m.version_id = mv.id
                          where mv.piece_id = ov.piece_id
                            and m.place_in_order = o.place_in_order)
        and f.place_in_order = o.place_in_order
        and not exists (select 1
                          from portfolio_version bv
                          join portfolio_occasion b on b.version_id = bv.id
                         where bv.piece_id = ov.piece_id
                           and bv.number < ov.number
                           and b.place_in_order > (select max(l.place_in_order)
                                                     from portfolio_occasion l
                                                    where l.version_id = ov.id))),
    o.id);
alter table portfolio_occasion alter column happening set not null;
