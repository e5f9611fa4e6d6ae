-- What acted: a person, a grant or the program itself. Entries from before this column are persons', whose digests stay what
-- they were.
alter table journal_entry add column actor_kind varchar not null default 'PERSON';

-- The program makes a check, and somebody asks for it. Of checks from before, their entries tell who asked.
alter table journal_mark add column asked_by uuid;

-- Who wrote a version, and the statement of whoever wrote it where that was not the learner, who declares it their own.
alter table portfolio_version add column author varchar not null default 'LEARNER';
alter table portfolio_version add column statement text;
