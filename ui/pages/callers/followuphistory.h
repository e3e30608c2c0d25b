#pragma once

#include "core/followups/history.h"

#include <QTextBrowser>

#include <optional>
#include <string>

namespace redial {

class Session;

/// What was written about a caller and when, the newest first; of earlier follow-ups of the same caller
/// too. Nothing of it can be changed.
class FollowUpHistory : public QTextBrowser {
    Q_OBJECT
public:
    explicit FollowUpHistory(Session& session, QWidget* parent = nullptr);

    void show(const std::string& caller, std::optional<FollowUpId> followUp);
    void retranslate();

private:
    /// One follow-up with its entries, oldest first.
    struct Chapter {
        FollowUp followUp;
        std::vector<FollowUpChange> changes;
    };
    void fill(const std::vector<Chapter>& chapters);
    QString entry(const FollowUpChange& change) const;

    Session& m_session;
    std::string m_caller;
    std::optional<FollowUpId> m_followUp;
};

} // namespace redial
