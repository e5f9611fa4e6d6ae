-- In which format an entry's fact was written when its digest was made. Entries from before this column are of format 1,
-- whose bytes stay what they were.
alter table journal_entry add column format integer not null default 1;
