#pragma once

#include "core/imports/batchaccount.h"
#include "ui/session/session.h"

#include <QObject>
#include <QStringList>

namespace redial {

/// The imports the workspace holds, and what can be done about them afterwards.
class ImportHistory : public QObject {
    Q_OBJECT
public:
    explicit ImportHistory(Session& session, QObject* parent = nullptr);

    const std::vector<BatchSummary>& batches() const { return m_batches; } ///< newest first
    const BatchSummary* batch(BatchId id) const;
    void reload();

    void open(BatchId batch); ///< opened() or failed() follows
    void undo(BatchId batch); ///< undone() or failed() follows
    void setCompleteness(
        BatchId batch, size_t source, std::optional<Timestamp> from, std::optional<Timestamp> to);

    /// Heavy keys the user said are people, so that they are not asked about again.
    bool isPerson(const std::string& caller) const;
    void keepAsPerson(const std::string& caller);
    bool isExcluded(const std::string& caller) const; ///< by the scheme in force or everywhere
    /// In the whole workspace, whatever the scheme.
    void exclude(const std::string& caller, const QString& reason);
    /// Keeps which questions of the account are still open.
    void keepOpen(const BatchAccount& account);

signals:
    void changed();
    void opened(const redial::BatchAccount& account);
    void undone(const redial::BatchSummary& batch, qint64 orders);
    void failed(const redial::Error& error);

private:
    Session& m_session;
    std::vector<BatchSummary> m_batches;
    QStringList m_people;
};

} // namespace redial
