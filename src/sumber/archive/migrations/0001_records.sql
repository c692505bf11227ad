-- Pages as captured (their bytes stand in the WARC files), the records read from them, and the words they are found by.

create table pages (
    number   integer primary key,
    url      text not null,              -- '' where none is known
    digest   text not null,              -- SHA-256 of the bytes, in hexadecimal
    about    blob not null,              -- the page without its bytes, JSON
    file     text not null,              -- which WARC file
    start    integer not null,           -- where its record starts there, in bytes
    length   integer not null,           -- and how many bytes it takes
    unique (url, digest)
);

create table articles (
    number   integer primary key,        -- the page's; a larger number came later
    id       text not null,
    current  integer not null,           -- 0 where a later version of the same address was kept
    engine   text not null,              -- the version of Sumber that made the records
    article  blob not null,              -- JSON, zlib
    facts    blob not null,              -- JSON, zlib
    foreign key (number) references pages (number)
);
create index articles_by_id on articles (id, number);
create index articles_current on articles (number) where current;

create table stories (
    position integer primary key,
    id       text not null unique,
    engine   text not null,
    story    blob not null               -- JSON, zlib
);

-- The terms of text/fold.py joined by spaces; the rowid is the article's number. `units` holds each character of paired scripts once,
-- for questions of one character, which would else have to be put together from all pairs that begin with it.
create virtual table found using fts5 (title, body, units, content = '', contentless_delete = 1, tokenize = 'ascii');
