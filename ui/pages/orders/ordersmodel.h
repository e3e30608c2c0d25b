#pragma once

#include "ui/common/latetexts.h"
#include "ui/pages/orders/bookorders.h"

#include <QAbstractTableModel>

namespace redial {

class Session;
class ShownTexts;

/// Orders as a list: when, who, who answered, about what and what was said. With `gaps`, the time since
/// the row before stands beside each: a caller's timeline. Cards are one column with everything in it, for
/// OrderCardDelegate. Rows are book rows; it sorts itself.
class OrdersModel : public QAbstractTableModel, public LateTexts {
    Q_OBJECT
public:
    enum class Kind { List, Timeline, Cards };
    enum Column { Time, Since, Caller, Agent, Said, Type, Region, OrderNumber, columnCountOfAll };

    /// `lane`: see ShownTexts.
    OrdersModel(Session& session, Kind kind, const QString& lane, QObject* parent);

    void show(std::shared_ptr<const OrderBook> book, std::vector<quint32> rows);
    void clear();
    const std::vector<quint32>& rows() const { return m_rows; }
    quint32 bookRow(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOf(quint32 bookRow) const; ///< -1 when it is not here
    const BookOrders& orders() const { return m_orders; }
    /// Shown bold: the order somebody came from.
    void setMarked(std::optional<quint32> bookRow);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void readTextsOf(const std::vector<int>& rows, std::function<void()> then) override;
    void sort(int column, Qt::SortOrder order) override;

    static int sectionOf(Kind kind, Column column); ///< -1 when that kind does not show it

private:
    Column columnAt(int section) const;
    QString text(quint32 row, int at, Column column) const;
    QString said(quint32 row) const;
    QString card(quint32 row) const;
    QString since(int at) const;
    void textsCame();

    Session& m_session;
    Kind m_kind;
    ShownTexts* m_texts;
    BookOrders m_orders;
    std::vector<quint32> m_rows;
    std::optional<quint32> m_marked;
};

} // namespace redial
