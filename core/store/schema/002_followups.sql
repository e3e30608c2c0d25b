-- What supervisors found out about callers, who they hold to be one person, and what was deleted by
-- law. A follow-up names its orders by what they are in the sources, never by a row of table orders.

-- state: 0 to check, 1 checking, 2 done, 3 no action. review_day: days since 1970-01-01. version counts
-- the saves. AUTOINCREMENT: a number that went into a file never means another follow-up.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    caller TEXT NOT NULL,
    state INTEGER NOT NULL,
    cause TEXT NOT NULL,
    finding TEXT NOT NULL,
    action TEXT NOT NULL,
    department TEXT NOT NULL,
    review_day INTEGER,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    done_at INTEGER,
    version INTEGER NOT NULL
);

-- order_key: intake/ordermerge.h identityKey() where there is an order id, else 0.
CREATE TABLE follow_up_order (
    follow_up INTEGER NOT NULL REFERENCES follow_up(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    order_id TEXT NOT NULL,
    order_key INTEGER NOT NULL,
    caller TEXT NOT NULL,
    time INTEGER NOT NULL,
    has_seconds INTEGER NOT NULL,
    PRIMARY KEY (follow_up, number)
) WITHOUT ROWID;

-- One change of many follow-ups at once. taken_back_at: NULL while it stands.
CREATE TABLE follow_up_operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    taken_back_at INTEGER
);

-- The history: rows are added; the newest of one stretch of typing may still grow.
CREATE TABLE follow_up_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up INTEGER NOT NULL REFERENCES follow_up(id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    field INTEGER NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    operation INTEGER,
    called_at INTEGER
);
CREATE INDEX follow_up_change_of ON follow_up_change (follow_up, id);
CREATE INDEX follow_up_change_by ON follow_up_change (operation) WHERE operation IS NOT NULL;

-- Two keys are one person (verdict 1) or are not (2); the newest that stands counts.
CREATE TABLE person_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    verdict INTEGER NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    taken_back_at INTEGER,
    taken_back_by TEXT
);

-- Who deleted how much, and why (1 a person's data, 2 the retention period); never whose.
CREATE TABLE deletion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    reason INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    follow_ups INTEGER NOT NULL
);
