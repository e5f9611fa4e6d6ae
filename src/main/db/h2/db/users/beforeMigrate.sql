-- The program's own user, who is granted table by table what it may do.
create user if not exists countersign password 'countersign';
