#pragma once

#include <QtGlobal>

namespace redial {

/// How long work in core reports how far it is and asks whether to go on.
/// done and total are in whatever unit the work counts (bytes, rows); total 0 means unknown.
class Progress {
public:
    virtual ~Progress() = default;
    /// Returns false when the work should stop: it then leaves everything as it was and
    /// answers ErrorCode::Cancelled. Called often; must be cheap and thread-safe.
    virtual bool advance(qint64 done, qint64 total) = 0;
};

/// For work nobody watches.
class NoProgress final : public Progress {
public:
    bool advance(qint64, qint64) override { return true; }
};

} // namespace redial
