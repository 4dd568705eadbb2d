-- What the sandbox remembers. One row of `content` is anything with an id in the content
-- tree: page, blogpost, folder, whiteboard, database, embed, comment, attachment. Times are ISO 8601 text in UTC with
-- milliseconds ("2026-09-01T10:00:00.000Z"): they sort as text and go out as they are.
--
-- Tables for full-text search belong to the room `search/`; they are filled from `content`,
-- `version`, `content_label` and friends, and may be dropped and built again at any time.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One counter for every kind of id, as in the cloud: no page has the id of a space.
CREATE TABLE sequence (next_id INTEGER NOT NULL);

CREATE TABLE account (
    account_id   TEXT PRIMARY KEY,
    account_type TEXT NOT NULL DEFAULT 'atlassian',   -- atlassian, app
    status       TEXT NOT NULL DEFAULT 'active',      -- active, inactive, closed
    display_name TEXT NOT NULL,
    public_name  TEXT NOT NULL,
    email        TEXT NOT NULL,                       -- for Basic sign-in; never sent out
    time_zone    TEXT NOT NULL DEFAULT 'UTC',
    locale       TEXT NOT NULL DEFAULT 'en_GB',
    created_at   TEXT NOT NULL
);

CREATE TABLE account_group (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE account_group_member (
    group_id   TEXT NOT NULL REFERENCES account_group (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, account_id)
) WITHOUT ROWID;

CREATE TABLE space (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL COLLATE NOCASE UNIQUE,
    alias       TEXT NOT NULL,
    name        TEXT NOT NULL,
    type        TEXT NOT NULL DEFAULT 'global',       -- global, personal, collaboration, ...
    status      TEXT NOT NULL DEFAULT 'current',      -- current, archived, trashed
    description TEXT,                                 -- plain text
    homepage_id INTEGER,
    author_id   TEXT NOT NULL,
    owner_id    TEXT NOT NULL,
    created_at  TEXT NOT NULL
);

CREATE TABLE content (
    id            INTEGER PRIMARY KEY,
    type          TEXT NOT NULL,                      -- page, blogpost, comment, ...
    subtype       TEXT,                               -- e.g. live for live docs
    status        TEXT NOT NULL,                      -- current, draft, archived, trashed
    title         TEXT NOT NULL,
    title_key     TEXT NOT NULL,                      -- casefolded: titles compare without case
    space_id      INTEGER NOT NULL REFERENCES space (id),
    parent_id     INTEGER,                            -- page or folder above; comment replied to
    container_id  INTEGER,                            -- page or blog post that carries it
    position      INTEGER NOT NULL DEFAULT 0,         -- order among siblings
    author_id     TEXT NOT NULL,
    owner_id      TEXT NOT NULL,
    last_owner_id TEXT,
    created_at    TEXT NOT NULL,
    version       INTEGER NOT NULL,                   -- number of the row in `version` that counts
    modifier_id   TEXT NOT NULL,
    modified_at   TEXT NOT NULL,
    published     INTEGER NOT NULL DEFAULT 1          -- 0: a draft that was never current
);

-- The last line of defence for unique titles; handlers look first, to answer in the cloud's words.
CREATE UNIQUE INDEX content_title ON content (space_id, type, title_key)
    WHERE type IN ('page', 'folder') AND status IN ('current', 'archived');
CREATE INDEX content_title_key ON content (title_key, type, status, space_id);
-- Lists walk along one of these in their order and stop at the page's end.
CREATE INDEX content_space ON content (space_id, type, id);
CREATE INDEX content_type ON content (type, id);
CREATE INDEX content_created ON content (type, created_at, id);
CREATE INDEX content_modified ON content (type, modified_at, id);
CREATE INDEX content_by_title ON content (type, title, id);
CREATE INDEX content_parent ON content (parent_id, position) WHERE parent_id IS NOT NULL;
CREATE INDEX content_root ON content (space_id, position)
    WHERE parent_id IS NULL AND container_id IS NULL;
CREATE INDEX content_container ON content (container_id, type, id) WHERE container_id IS NOT NULL;

-- Every version with its body in storage format; the current one is content.version.
-- Numbers are positions: deleting one moves those above it down.
CREATE TABLE version (
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    message    TEXT NOT NULL DEFAULT '',
    minor_edit INTEGER NOT NULL DEFAULT 0,
    author_id  TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (content_id, number)
);

-- Ids of contents that are gone for good: their 404 does not name them.
CREATE TABLE purged (id INTEGER PRIMARY KEY);

-- The unpublished edit of a content that is published already.
CREATE TABLE edit_draft (
    content_id INTEGER PRIMARY KEY REFERENCES content (id) ON DELETE CASCADE,
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    message    TEXT NOT NULL DEFAULT '',
    author_id  TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE comment (
    content_id     INTEGER PRIMARY KEY REFERENCES content (id) ON DELETE CASCADE,
    kind           TEXT NOT NULL,                     -- footer, inline
    resolution     TEXT NOT NULL DEFAULT 'open',      -- open, reopened, resolved, dangling
    resolution_by  TEXT,
    resolution_at  TEXT,
    marker_ref     TEXT,
    selection      TEXT
);

CREATE TABLE attachment_file (
    content_id  INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,                     -- the version it belongs to
    file_id     TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    size        INTEGER NOT NULL,
    comment     TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (content_id, number)
);
CREATE INDEX attachment_file_id ON attachment_file (file_id);

-- The bytes of a file, in order. Copies of an attachment share them.
CREATE TABLE file_chunk (
    file_id TEXT NOT NULL,
    number  INTEGER NOT NULL,
    data    BLOB NOT NULL,
    PRIMARY KEY (file_id, number)
);

CREATE TRIGGER file_without_attachment AFTER DELETE ON attachment_file
WHEN NOT EXISTS (SELECT 1 FROM attachment_file WHERE file_id = old.file_id)
BEGIN
    DELETE FROM file_chunk WHERE file_id = old.file_id;
END;

CREATE TABLE label (
    id     INTEGER PRIMARY KEY,
    prefix TEXT NOT NULL,                             -- global, my, team, system
    name   TEXT NOT NULL,
    UNIQUE (prefix, name)
);

CREATE TABLE content_label (
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    label_id   INTEGER NOT NULL REFERENCES label (id),
    account_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (content_id, label_id)
) WITHOUT ROWID;
CREATE INDEX content_label_label ON content_label (label_id, content_id);

CREATE TABLE space_label (
    space_id INTEGER NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    label_id INTEGER NOT NULL REFERENCES label (id),
    PRIMARY KEY (space_id, label_id)
) WITHOUT ROWID;

-- Properties of contents and of spaces; the owner's id tells which, ids are unique over both.
CREATE TABLE property (
    id         INTEGER PRIMARY KEY,
    owner_id   INTEGER NOT NULL,
    key        TEXT NOT NULL,
    value      TEXT NOT NULL,                         -- JSON
    version    INTEGER NOT NULL,
    message    TEXT NOT NULL DEFAULT '',
    minor_edit INTEGER NOT NULL DEFAULT 0,
    author_id  TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (owner_id, key)
);

-- What apps keep about people.
CREATE TABLE account_property (
    id          INTEGER PRIMARY KEY,
    account_id  TEXT NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
    key         TEXT NOT NULL,
    value       TEXT NOT NULL,                        -- JSON
    created_at  TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    UNIQUE (account_id, key)
);

-- Bodies that wait to be fetched in another representation.
CREATE TABLE conversion (
    id             TEXT PRIMARY KEY,
    representation TEXT NOT NULL,
    body           TEXT NOT NULL                      -- storage format
) WITHOUT ROWID;

CREATE TABLE restriction (
    content_id   INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    operation    TEXT NOT NULL,                       -- read, update
    subject_type TEXT NOT NULL,                       -- user, group
    subject_id   TEXT NOT NULL,
    PRIMARY KEY (content_id, operation, subject_type, subject_id)
) WITHOUT ROWID;

CREATE TABLE content_state (
    content_id INTEGER PRIMARY KEY REFERENCES content (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    color      TEXT NOT NULL
);

-- Without a space a template is offered in all of them.
CREATE TABLE content_template (
    id          INTEGER PRIMARY KEY,
    space_id    INTEGER REFERENCES space (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    labels      TEXT NOT NULL,                        -- JSON, as they were sent
    body        TEXT NOT NULL                         -- storage format
);

CREATE TABLE content_like (
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (content_id, account_id)
) WITHOUT ROWID;

-- Watches, favourites and the reading history: what CQL's watcher, favourite and
-- recentlyViewed… ask for. target_id is a content or a space, as ids never meet.
CREATE TABLE watch (
    account_id TEXT NOT NULL,
    target_id  INTEGER NOT NULL,
    PRIMARY KEY (account_id, target_id)
) WITHOUT ROWID;
CREATE INDEX watch_target ON watch (target_id);

-- What watchers were told.
CREATE TABLE notification (
    number     INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL,
    event      TEXT NOT NULL,                         -- page_updated, comment_created, ...
    content_id TEXT NOT NULL,                         -- as on the wire
    actor_id   TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE favourite (
    account_id TEXT NOT NULL,
    target_id  INTEGER NOT NULL,
    PRIMARY KEY (account_id, target_id)
) WITHOUT ROWID;

CREATE TABLE recent_view (
    account_id TEXT NOT NULL,
    target_id  INTEGER NOT NULL,
    viewed_at  TEXT NOT NULL,
    PRIMARY KEY (account_id, target_id)
) WITHOUT ROWID;

-- Keys are account ids, ids of contents and keys of spaces.
CREATE TABLE relation (
    name        TEXT NOT NULL,
    source_type TEXT NOT NULL,                        -- user, content, space
    source_key  TEXT NOT NULL,
    target_type TEXT NOT NULL,
    target_key  TEXT NOT NULL,
    account_id  TEXT NOT NULL,                        -- who related them
    created_at  TEXT NOT NULL,
    PRIMARY KEY (name, source_type, source_key, target_type, target_key)
);
CREATE INDEX relation_target ON relation (target_type, target_key);

CREATE TABLE long_task (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    started_at  TEXT NOT NULL,
    successful  INTEGER NOT NULL,
    details     TEXT NOT NULL DEFAULT '{}',           -- JSON
    error       TEXT
);

-- scopes NULL: the token may do everything (a classic API token).
CREATE TABLE token (
    value      TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,                         -- oauth, api
    account_id TEXT NOT NULL,
    scopes     TEXT,                                  -- separated by spaces
    expires_at TEXT,
    revoked    INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE oauth_client (
    id         TEXT PRIMARY KEY,
    secret     TEXT NOT NULL,
    account_id TEXT NOT NULL,
    scopes     TEXT NOT NULL
);

-- rotated_at: when the successor was handed out; the old one still works for ten minutes.
CREATE TABLE refresh_token (
    value      TEXT PRIMARY KEY,
    client_id  TEXT NOT NULL REFERENCES oauth_client (id),
    account_id TEXT NOT NULL,
    scopes     TEXT NOT NULL,
    issued_at  TEXT NOT NULL,
    rotated_at TEXT
);

-- Values that are stored as they are given and mean nothing to the sandbox: settings, themes,
-- roles, an app's properties. Lists of one kind and owner are in order of their age.
CREATE TABLE kept_value (
    number INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    owner  TEXT NOT NULL,
    key    TEXT NOT NULL,
    value  TEXT NOT NULL,                             -- JSON
    UNIQUE (kind, owner, key)
);

CREATE TABLE audit_record (
    number     INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,                      -- milliseconds since 1970
    value      TEXT NOT NULL                          -- JSON, as it is sent
);
CREATE INDEX audit_record_created ON audit_record (created_at);

CREATE TABLE content_view (
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    viewed_at  TEXT NOT NULL
);
CREATE INDEX content_view_content ON content_view (content_id, viewed_at);

-- Content that changed and waits for the delayed search index.
CREATE TABLE index_queue (
    content_id INTEGER PRIMARY KEY,
    due_at     TEXT NOT NULL
);
