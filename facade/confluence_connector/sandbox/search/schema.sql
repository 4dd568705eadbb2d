-- What the search index knows: a copy of `content`, as old as the index is. Columns are never
-- NULL (0 or '' stand for "none"), so that NOT means the opposite in SQL as it does in CQL.

CREATE TABLE search_document (
    id           INTEGER PRIMARY KEY,   -- of a content, or of a space: ids never meet
    type         TEXT NOT NULL,
    subtype      TEXT NOT NULL,
    title_key    TEXT NOT NULL,         -- casefolded
    space_id     INTEGER NOT NULL,
    parent_id    INTEGER NOT NULL,
    container_id INTEGER NOT NULL,
    creator_id   TEXT NOT NULL,
    page_status  TEXT NOT NULL,         -- casefolded
    created_at   TEXT NOT NULL,
    modified_at  TEXT NOT NULL
);
CREATE INDEX search_document_modified ON search_document (modified_at);
CREATE INDEX search_document_created ON search_document (created_at);
CREATE INDEX search_document_title ON search_document (title_key);
CREATE INDEX search_document_space ON search_document (space_id, modified_at);
CREATE INDEX search_document_container ON search_document (container_id);
CREATE INDEX search_document_parent ON search_document (parent_id);

-- Apart from the columns that are filtered and sorted by, which stay small and fast this way.
CREATE TABLE search_text (
    id     INTEGER PRIMARY KEY,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL,
    labels TEXT NOT NULL
);

-- The fields that hold several values: label, contributor, macro, mention.
CREATE TABLE search_term (
    field       TEXT NOT NULL,
    value       TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    PRIMARY KEY (field, value, document_id)
) WITHOUT ROWID;
CREATE INDEX search_term_document ON search_term (document_id);
