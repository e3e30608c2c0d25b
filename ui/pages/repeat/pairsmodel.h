#pragma once

#include "core/repeat/repeats.h"
#include "ui/common/latetexts.h"
#include "ui/pages/orders/bookorders.h"

#include <QAbstractTableModel>

#include <memory>

namespace redial {

class Session;
class ShownTexts;

/// Calls, each beside the call that repeated it and the time between. Sorts itself; the newest first to
/// begin with.
class PairsModel : public QAbstractTableModel, public LateTexts {
    Q_OBJECT
public:
    enum class Which { Repeated, All };
    enum Column { Time, Caller, Agent, Said, Between, RepeatTime, RepeatSaid, columnCountOfAll };

    PairsModel(Session& session, QObject* parent);

    /// `rows` are base calls of `repeats`.
    void show(std::shared_ptr<const Repeats> repeats, std::vector<quint32> rows, Which which);
    void clear();
    void setWhich(Which which);
    Which which() const { return m_which; }
    void forgetTexts();
    void retranslate();

    quint32 bookRow(int row) const { return m_rows[static_cast<size_t>(row)]; }
    quint32 repeatOf(int row) const { return m_repeats->repeatedBy[bookRow(row)]; }
    OrderId order(int row) const { return m_orders.order(bookRow(row)); }
    const std::vector<quint32>& rows() const { return m_rows; } ///< as shown
    std::shared_ptr<const Repeats> repeats() const { return m_repeats; }
    bool isRepeated(quint32 bookRow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void readTextsOf(const std::vector<int>& rows, std::function<void()> then) override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void choose();
    void arrange();
    QString text(quint32 row, Column column) const;
    QString said(quint32 row) const;
    qint64 secondsBetween(quint32 row) const; ///< -1 when it was not repeated
    void textsCame();

    Session& m_session;
    ShownTexts* m_texts;
    std::shared_ptr<const Repeats> m_repeats;
    BookOrders m_orders;
    std::vector<quint32> m_group; ///< all base calls of the group
    std::vector<quint32> m_rows; ///< those shown, sorted
    Which m_which = Which::Repeated;
    int m_sortColumn = Time;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace redial
