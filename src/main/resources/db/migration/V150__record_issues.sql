-- An issue is a fact of the journal from here on. Those from before have neither number nor issuer, and the journal does
-- not tell of them.
alter table records_issued add column number integer;
alter table records_issued add column issued_by uuid;
-- The issue this one replaces, and digests of the parts of what stands on it: how two issues differ can be told from them.
alter table records_issued add column replaces uuid references records_issued (id);
alter table records_issued add column parts varchar;
-- The journal's head that is printed on it.
alter table records_issued add column journal_entries bigint;
alter table records_issued add column journal_digest varchar(64);
-- What was too long to be printed, whole.
alter table records_issued add column long_texts text;
create unique index records_issued_number on records_issued (enrolment_id, number);

-- Which those are: nobody but the owner can add to them, so that a record put in later is not taken for one of them.
create table records_issued_earlier (
    id uuid primary key references records_issued (id)
);
insert into records_issued_earlier (id) select id from records_issued;
grant select on records_issued_earlier to ${application};
