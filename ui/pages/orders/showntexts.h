#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace redial {

class Session;
struct StoredOrder;

/// What callers said, for the rows of a list that are on the screen: free text stays on disk until
/// somebody looks at it. A text that is not there yet is fetched in the background; loaded() follows.
/// Texts are masked as the session is when they are fetched; forget() when that changes.
class ShownTexts : public QObject {
    Q_OBJECT
public:
    struct Text {
        QString orderId;
        QString said;
        QStringList further;
    };

    /// `lane`: of the task runner, one for each list.
    ShownTexts(Session& session, QString lane, QObject* parent);

    /// Null while it is on its way.
    const Text* text(OrderId order);
    /// All of these, however many; `then` when they are there, not after forget().
    void read(std::vector<OrderId> orders, std::function<void()> then);
    void forget();
    /// What else of an order is to be had: called on another thread. Texts at hand are forgotten.
    using Further = std::function<QStringList(const StoredOrder&)>;
    void setFurther(Further further);

signals:
    void loaded();

private:
    void fetch();
    void readInBackground(const QString& lane, std::vector<OrderId> orders, std::function<void()> then);

    Session& m_session;
    QString m_lane;
    Further m_further;
    QHash<qint64, Text> m_texts;
    std::vector<OrderId> m_wanted;
    bool m_running = false;
    bool m_scheduled = false;
    int m_generation = 0; ///< answers of an earlier one are dropped
};

} // namespace redial
