-- The provider makes both users; here only the right to see the schema is given.
grant usage on schema public to ${application};
