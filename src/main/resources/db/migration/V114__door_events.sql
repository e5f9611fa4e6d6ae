-- What happened at the door: who signed in, who was not let in, what was refused to whom. Never changed; removed when it is
-- old (countersign.door.kept), because where people came from is nobody's business for good. The person is the one whose
-- user name was typed; of a name that nobody has, only the beginning is kept.
create table people_door_event (
    id          uuid primary key,
    event       varchar(40) not null,
    happened_at timestamp(6) with time zone not null,
    person_id   uuid,
    typed       varchar(8),
    address     varchar(64) not null,
    request     varchar(200)
);
create index people_door_event_happened on people_door_event (happened_at, id);
grant select, insert, delete on people_door_event to ${application};
