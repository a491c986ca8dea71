-- What is found in one article: mentions. What follows from all of them: origins, claims; these rows are replaced.

create table claim_mentions (
    id         integer primary key,
    key        text    not null,           -- made of the document, the place and the stance
    analysis   integer not null references analyses,
    document   integer not null references documents,
    kind       integer not null references mention_kinds,
    statement  text,                       -- key of the statement whose content it is
    about      text,                       -- key of the mention that it is about
    stance     text    not null,
    speaker    integer references entities,
    first_day  text,
    last_day   text,
    worth      real    not null,           -- how much it is a claim of what happened, 0 to 1
    mention    blob    not null,           -- JSON
    component  integer,                    -- the mentions that anything connects; null where it does not count
    claim      text references claims deferrable initially deferred
) strict;
create index claim_mentions_by_key on claim_mentions (key);
create index claim_mentions_by_analysis on claim_mentions (analysis);
create index claim_mentions_by_document on claim_mentions (document) where component is not null;
create index claim_mentions_by_kind on claim_mentions (kind, component, claim);
create index claim_mentions_by_component on claim_mentions (component) where component is not null;
create index claim_mentions_by_claim on claim_mentions (claim) where claim is not null;

-- Mentions that say the same in the same words: what holds for one holds for all of a kind.
create table mention_kinds (
    id         integer primary key,
    hash       integer not null unique,
    is_same    integer not null            -- two of the kind are one claim
) strict;

create table mention_keys (
    key        integer not null,
    kind       integer not null references mention_kinds,
    primary key (key, kind)
) strict, without rowid;

-- Pairs of kinds that have to do with each other; each once.
create table mention_pairs (
    one        integer not null references mention_kinds,
    other      integer not null references mention_kinds,
    is_same    integer not null,
    primary key (one, other)
) strict, without rowid;
create index mention_pairs_by_other on mention_pairs (other);

create table claims (
    id         text    primary key,
    text       text    not null,
    status     text    not null,
    first      text,
    last       text,
    first_day  text,
    last_day   text,
    asserting  integer not null,
    denying    integer not null,
    grade      integer,
    reason     text,
    worth      real    not null,
    mentions   text    not null,           -- JSON: their keys in order
    history    text    not null            -- JSON
) strict, without rowid;
create index claims_by_status on claims (status);

create table claim_links (
    claim      text    not null references claims,
    target     text    not null references claims,
    type       text    not null,
    primary key (claim, target)
) strict, without rowid;
create index claim_links_by_target on claim_links (target);

create table signatures (
    document   integer primary key references documents,
    signature  blob    not null
) strict;

-- What counting needs to know of a document.
create table document_origins (
    document   integer primary key references documents,
    own        text    not null,
    common     text    not null,
    outlet     text,
    origin     text,                       -- the widest group
    minute     integer,                    -- of publication, from 1970
    correction integer not null
) strict;

create table origin_keys (
    key        integer not null,
    document   integer not null references documents,
    primary key (key, document)
) strict, without rowid;

create table origin_links (
    one        integer not null references documents,
    other      integer not null references documents,
    kind       text    not null,
    reason     text    not null,
    primary key (one, other)
) strict, without rowid;
create index origin_links_by_other on origin_links (other);

create table origins (
    id         text    primary key,
    kind       text    not null,
    first      text,                       -- hash of a document
    reason     text
) strict, without rowid;

create table origin_documents (
    origin     text    not null references origins,
    place      integer not null,           -- from the first to the last published
    document   integer not null references documents,
    primary key (origin, place)
) strict, without rowid;
create index origin_documents_by_document on origin_documents (document);
