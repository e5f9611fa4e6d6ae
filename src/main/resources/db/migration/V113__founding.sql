-- That the centre was founded with the one-time code of the log, and by whom. The id is always one: of several who send
-- the code at once the first is taken. None where the centre was founded before this was kept. Not a foreign key: it is
-- written first, so that everybody else waits.
create table people_founding (
    id          integer primary key check (id = 1),
    person_id   uuid not null,
    recorded_at timestamp(6) with time zone not null
);
grant select, insert on people_founding to ${application};
