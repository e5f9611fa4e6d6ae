-- What the occasions of a version were marked with when it was claimed after it was submitted: a mark a line, after the id of
-- its occasion. Claims from before have none.
alter table portfolio_claim add column occasions text not null default '';
