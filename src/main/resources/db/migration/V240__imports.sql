-- Published documents that administrators brought in and are turning into standards: the lines that were read from each,
-- and the answers given so far. Nobody's fact, and gone once nobody needs it; the standard itself is a file.
create table catalogue_import (
    id         uuid primary key,
    name       varchar(200) not null,
    lines      text not null,
    answers    text not null,
    brought_at timestamp(6) with time zone not null
);
grant select, insert, update, delete on catalogue_import to ${application};
