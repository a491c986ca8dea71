create table events (
    id         integer primary key,
    key        text    not null,           -- made of the document, the place of the words and the type
    analysis   integer not null references analyses,
    number     text    not null,           -- e1, e2 … in the document
    type       text    not null,           -- PLOVER
    mode       text,
    cameo      text    not null,
    factuality text    not null,           -- CT+ …
    said_in    text,                       -- key of the statement that vouches for it
    within     text,                       -- key of the event whose content it is
    past       integer not null,           -- told as background
    time       text,                       -- EDTF, as the text says
    first_day  text,                       -- when it happened, else published
    last_day   text,
    rule       text    not null,
    confidence real    not null,
    trigger    text    not null,           -- JSON: [[field, start, end, words], …]
    others     text    not null,           -- JSON: other words for the same event
    actors     text    not null,           -- JSON: [{at, entity}, …]
    recipients text    not null,           -- JSON
    said_by    text    not null,           -- JSON
    place      text    not null,           -- JSON, at most one
    numbers    text    not null,           -- JSON
    views      text    not null            -- JSON
) strict;
create index events_by_analysis on events (analysis);
create index events_by_key on events (key);

create table participants (
    event      integer not null references events,
    entity     integer not null references entities, -- as it was found
    actor      integer not null references entities, -- as corrected
    part       text    not null,           -- actor, recipient, said_by, place
    primary key (event, entity, part)
) strict, without rowid;
create index participants_by_actor on participants (actor, event);

create view standing as
    select * from corrections c where c.undoes is null and not exists (select 1 from corrections u where u.undoes = c.id);
