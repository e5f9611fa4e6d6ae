-- What somebody has typed in a form and not sent yet: nobody's fact, and gone once the form is sent. One for each person
-- and form; the id is made of both.
create table site_saved_form (
    id        uuid primary key,
    person_id uuid not null,
    form      varchar(1000) not null,
    title     varchar(300) not null,
    version   uuid not null,
    document  text not null,
    saved_at  timestamp(6) with time zone not null,
    unique (person_id, form)
);
grant select, insert, update, delete on site_saved_form to ${application};
