#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace redial {

class Session;

/// What callers said, for the rows of a list that are on the screen: free text stays on disk until
/// somebody looks at it. A text that is not there yet is fetched in the background; loaded() follows.
/// Texts are masked as the session is when they are fetched; forget() when that changes.
class ShownTexts : public QObject {
    Q_OBJECT
public:
    struct Text {
        QString orderId;
        QString said;
    };

    /// `lane`: of the task runner, one for each list.
    ShownTexts(Session& session, QString lane, QObject* parent);

    /// Null while it is on its way.
    const Text* text(OrderId order);
    void forget();

signals:
    void loaded();

private:
    void fetch();

    Session& m_session;
    QString m_lane;
    QHash<qint64, Text> m_texts;
    std::vector<OrderId> m_wanted;
    bool m_running = false;
    bool m_scheduled = false;
    int m_generation = 0; ///< answers of an earlier one are dropped
};

} // namespace redial
