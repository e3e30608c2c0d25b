#pragma once

#include "core/base/result.h"
#include "core/orders/orderbook.h"
#include "core/repeat/callset.h"
#include "ui/session/batchlist.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace redial {

class Session;

/// Which orders a list shows, and the looking up in the background: those of the period and filter, those a
/// search found, or those a figure or a count of an import stands for. came() follows every ask(), unless a
/// later one overtakes it.
class OrderListing : public QObject {
    Q_OBJECT
public:
    struct Question {
        QString search; ///< empty: none
        std::optional<CallSet> set; ///< a figure
        std::optional<BatchList> batch; ///< a count of an import's account; nothing of all: period and filter
        bool operator==(const Question&) const = default;
        bool isOfPeriod() const { return search.isEmpty() && !set && !batch; }
        /// Found in all there is. The other sets are of the period in force.
        bool isOfAllPeriods() const
        {
            return set ? *set == CallSet::All || *set == CallSet::WithCaller : !isOfPeriod();
        }
    };
    struct Listed {
        std::shared_ptr<const OrderBook> book; ///< null: there is none
        std::vector<quint32> rows; ///< newest first
        qint64 found = 0; ///< at least as many as rows
        std::optional<Error> error;
    };
    /// A search shows no more than this many, the newest.
    static constexpr size_t mostFound = 10000;

    explicit OrderListing(Session& session, QObject* parent);

    void ask(const Question& question);
    void stop();
    bool isRunning() const { return m_isRunning; }
    const Question& question() const { return m_question; }

    /// The rows of a list in the order of their order ids, which stand on disk. sorted() follows.
    void sortByOrderId(std::shared_ptr<const OrderBook> book, std::vector<quint32> rows, Qt::SortOrder order);
    void stopSorting();

    /// Above the list: how many of what, or why there are none.
    /// What was searched for, for reading: phone numbers masked unless revealed.
    static QString shownSearch(const QString& search, bool isRevealed);
    QString headline(qint64 found, const QString& problem) const;
    QString hint(qint64 found) const;

signals:
    void came(const redial::OrderListing::Listed& listed);
    void sorted(const redial::OrderListing::Listed& listed);

private:
    void take(Listed listed);
    QString headlineOfSet(qint64 found) const;

    Session& m_session;
    Question m_question;
    bool m_isRunning = false;
};

} // namespace redial
