-- What was read and what was found in it. Rows of documents, sources, analyses and what hangs on these are only ever
-- added; columns that say which of them count (documents.source, documents.analysis, *.actor) are derived from them.

create table engines (
    id         integer primary key,
    fingerprint text   not null unique,
    program    text    not null,           -- version of the program
    models     text    not null,           -- SHA-256 of the models
    knowledge  text    not null            -- SHA-256 of the base of knowledge
) strict;

create table runs (
    id         integer primary key,
    engine     integer not null references engines,
    started    text    not null,           -- UTC, ISO 8601
    ended      text                        -- null: it is running, or was cut off
) strict;

create table outlets (
    id         integer primary key,
    folded     text    not null unique,    -- without case, accents, hyphens
    name       text    not null
) strict;

create table documents (
    id         integer primary key,
    hash       text    not null unique,    -- sha256:… of the text in UTF-8
    language   text    not null,
    characters integer not null,           -- code points
    run        integer not null references runs,
    added      text    not null,
    source     integer references sources, -- the one that counts: the earliest whose date is known
    analysis   integer references analyses,-- the newest
    position   integer unique              -- day of publication and id: the order of the search
) strict;

create table texts (
    document   integer primary key references documents,
    text       text    not null
) strict;

create table sources (
    id         integer primary key,
    document   integer not null references documents,
    fingerprint text   not null,           -- of all that is known of the source
    precedence text    not null,           -- the least is the source that counts
    source     text    not null,           -- path, URL or id as given
    title      text,
    url        text,
    outlet     integer references outlets,
    credit     text,
    published  text,                       -- EDTF
    moment     text,                       -- ISO 8601
    first_day  text,                       -- the days that `published` may mean, both included
    last_day   text,
    original_hash text not null,           -- SHA-256 of the bytes as they were read
    original   blob,                       -- those bytes, deflated; null where they are the text in UTF-8
    run        integer not null references runs,
    added      text    not null,
    unique (document, fingerprint)
) strict;
create index sources_by_name on sources (source);

create table failures (
    id         integer primary key,
    run        integer not null references runs,
    source     text    not null,
    line       integer,
    place      integer,                    -- column
    problem    text    not null,
    advice     text    not null,
    at         text    not null
) strict;
create index failures_by_source on failures (source);

create table analyses (
    id         integer primary key,
    document   integer not null references documents,
    source     integer not null references sources,
    run        integer not null references runs,
    engine     integer not null references engines,
    at         text    not null
) strict;
create index analyses_by_document on analyses (document);

create table entities (
    id         integer primary key,
    key        text    not null unique,    -- Q…, selon:…, name:… or local:…
    kind       text    not null,
    name       text    not null,
    name_fr    text    not null,
    country    text,
    sector     text,
    latitude   real,
    longitude  real,
    radius_km  real
) strict;

create table names (
    folded     text    not null,
    entity     integer not null references entities,
    primary key (folded, entity)
) strict, without rowid;
create index names_by_entity on names (entity);

create table mentions (
    analysis   integer not null references analyses,
    entity     integer not null references entities, -- as it was found
    actor      integer not null references entities, -- as corrected
    number     integer not null,           -- how often
    places     text    not null,           -- JSON: [[field, start, end], …] in code points
    roles      text    not null,           -- JSON: what the text says that it is
    primary key (analysis, entity)
) strict, without rowid;
create index mentions_by_actor on mentions (actor, analysis);

create table statements (
    id         integer primary key,
    key        text    not null,           -- made of the document and the place of the content
    analysis   integer not null references analyses,
    number     text    not null,           -- s1, s2 … in the document
    parent     text,                       -- key
    act        text    not null,
    mode       text    not null,
    negated    integer not null,
    hedge      text,
    time       text,                       -- EDTF, as the text says
    first_day  text,                       -- when it was said, else published
    last_day   text,
    denies     text,                       -- key
    supports   text,                       -- key
    rule       text    not null,
    confidence real    not null,
    sources    text    not null,           -- JSON
    cue        text    not null,           -- JSON: [[field, start, end, words], …]
    content    text    not null,           -- JSON
    via        text    not null            -- JSON
) strict;
create index statements_by_analysis on statements (analysis);
create index statements_by_key on statements (key);

create table speakers (
    statement  integer not null references statements,
    entity     integer not null references entities,
    actor      integer not null references entities,
    part       text    not null,           -- source, affiliation, via; named: in what is said
    primary key (statement, entity, part)
) strict, without rowid;
create index speakers_by_actor on speakers (actor, statement);

create virtual table search using fts5 (
    title, text, facets,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
);

create table corrections (
    id         integer primary key,
    at         text    not null,           -- UTC, ISO 8601
    who        text    not null,
    kind       text    not null,
    target     text    not null,
    value      text,
    note       text,
    undoes     integer references corrections
) strict;
create unique index corrections_by_undone on corrections (undoes) where undoes is not null;
