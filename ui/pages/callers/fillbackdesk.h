#pragma once

#include "core/followups/filledback.h"
#include "core/store/followupstore.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace redial {

class Session;

/// A list of follow-ups that colleagues filled in: read and compared in the background, written when the
/// user says so, all in one operation.
class FillBackDesk : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Empty,
        Reading,
        Refused, ///< refusal() says why
        Compared, ///< comparison() is to be looked at; nothing was written
        Writing,
        Written, ///< outcome()
    };

    explicit FillBackDesk(Session& session, QObject* parent = nullptr);

    void open(const QString& path);
    void compareAgain() { open(m_path); }
    /// `fileWins`: the conflicts, by position, where the file's text is to be taken.
    void apply(const std::set<size_t>& fileWins);
    void close();

    Phase phase() const { return m_phase; }
    QString fileName() const;
    const QString& refusal() const { return m_refusal; }
    const FilledBack& comparison() const { return m_compared; }
    const FollowUpStore::FillBackOutcome& outcome() const { return m_outcome; }

signals:
    void changed();

private:
    void take(const Result<FilledBack>& compared);
    void refuse(const QString& why);
    void enter(Phase phase);

    Session& m_session;
    Phase m_phase = Phase::Empty;
    QString m_path;
    QString m_refusal;
    FilledBack m_compared;
    FollowUpStore::FillBackOutcome m_outcome;
};

} // namespace redial
