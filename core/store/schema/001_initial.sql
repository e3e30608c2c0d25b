-- Numbers where an analysis looks, everything else of the row in one blob beside it. No index on
-- the orders: they are added, scanned and removed in the order of their ids, and an import looks
-- identities up in memory.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE scheme (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    json BLOB NOT NULL
);

CREATE TABLE profile (
    fingerprint TEXT PRIMARY KEY,
    json BLOB NOT NULL
) WITHOUT ROWID;

-- state: 0 being imported, 1 live, 2 taken back and not yet cleared away.
-- AUTOINCREMENT: the number of a batch that was taken back never comes again.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,
    first_order INTEGER NOT NULL DEFAULT 0
);

-- One file, or the sheets of one file that share a header. covered_*: from its orders;
-- complete_*: as edited, NULL where not.
CREATE TABLE source (
    batch INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    file TEXT NOT NULL,
    covered_from INTEGER,
    covered_to INTEGER,
    complete_from INTEGER,
    complete_to INTEGER,
    read INTEGER NOT NULL DEFAULT 0,
    imported INTEGER NOT NULL DEFAULT 0,
    replaced INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    without_caller INTEGER NOT NULL DEFAULT 0,
    padded INTEGER NOT NULL DEFAULT 0,
    digits_lost INTEGER NOT NULL DEFAULT 0,
    status_kept INTEGER NOT NULL DEFAULT 0,
    masked_callers INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (batch, number)
) WITHOUT ROWID;

CREATE TABLE source_sheet (
    batch INTEGER NOT NULL,
    source INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (batch, source, sheet),
    FOREIGN KEY (batch, source) REFERENCES source(batch, number) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE reject (
    batch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    source INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    reason TEXT NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    names TEXT NOT NULL DEFAULT '', -- who called: what to hide in value, one a line
    keys TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (batch, number),
    FOREIGN KEY (batch, source) REFERENCES source(batch, number) ON DELETE CASCADE
) WITHOUT ROWID;

-- The columns of a source: what order_row's extra values are numbered by. Shared by all sources with
-- the same columns.
CREATE TABLE layout (
    id INTEGER PRIMARY KEY
);

CREATE TABLE layout_column (
    layout INTEGER NOT NULL REFERENCES layout(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    header TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (layout, number)
) WITHOUT ROWID;

-- Every word of the narrow columns; kind says which column. 0 in an order is "none".
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (kind, text)
);

-- quality: 1 whole, 2 masked.
CREATE TABLE caller (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    quality INTEGER NOT NULL
);

-- One version of an order, in the order of import. Times are local seconds since 1970-01-01;
-- minute_only has a bit for each of them that came without seconds (1 received, 2 dispatched,
-- 4 due, 8 closed). What the book needs comes first: SQLite decodes a record from its start.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    replaces INTEGER,
    time INTEGER NOT NULL,
    caller INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    category INTEGER NOT NULL,
    type INTEGER NOT NULL,
    region INTEGER NOT NULL,
    department INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    dispatched INTEGER NOT NULL,
    satisfaction INTEGER NOT NULL,
    resolved INTEGER NOT NULL,
    status INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    closed_at INTEGER,
    due_at INTEGER,
    talk_seconds INTEGER,
    dispatched_at INTEGER,
    wait_seconds INTEGER,
    person INTEGER NOT NULL,
    minute_only INTEGER NOT NULL,
    source INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL,
    layout INTEGER NOT NULL,
    order_key INTEGER NOT NULL,
    fields_hash INTEGER NOT NULL
);

-- The rest of the row: texts and extra columns, see rowcodec.h.
CREATE TABLE order_row (
    id INTEGER PRIMARY KEY,
    content BLOB NOT NULL
);

-- A batch had a row equal to a version of an earlier batch.
CREATE TABLE sighting (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    version INTEGER NOT NULL,
    source INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL
);

-- Who saw callers unmasked, and when.
CREATE TABLE reveal (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    what TEXT NOT NULL
);
