-- What a person decided: whether two articles tell one story. Kept by the articles' ids, the smaller first; it outlives tracing.

create table judgements (
    one      text not null,
    other    text not null,
    together integer not null,           -- 1: one story, 0: different ones
    primary key (one, other)
) without rowid;
