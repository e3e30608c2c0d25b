#pragma once

#include "core/reports/detailtable.h"
#include "ui/common/latetexts.h"
#include "ui/pages/callers/callersdata.h"

#include <QAbstractTableModel>

namespace redial {

class Session;
class ShownTexts;

using BurstStates = std::vector<std::optional<FollowUpState>>; ///< of follow-ups, by burst

/// Every order of every burst, worst caller first, in all columns of DetailTable; which are shown is the
/// view's. Sorts itself: also by what is on disk, in the background.
class DetailsModel : public QAbstractTableModel, public LateTexts {
    Q_OBJECT
public:
    DetailsModel(Session& session, QObject* parent);

    void setExtraColumns(const std::vector<std::string>& extras);
    void show(std::shared_ptr<const CallersData> data, BurstStates states); ///< null: nothing
    void setStates(BurstStates states);
    const std::vector<DetailTable::Column>& columns() const { return m_columns; }
    const BurstStates& states() const { return m_states; }
    const DetailRow& row(int row) const { return (*m_rows)[m_order[static_cast<size_t>(row)]]; }
    /// The rows as they are sorted now.
    std::shared_ptr<const std::vector<DetailRow>> sortedRows() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void readTextsOf(const std::vector<int>& rows, std::function<void()> then) override;
    /// No column (-1): worst caller first.
    void sort(int column, Qt::SortOrder order) override;

private:
    using Places = std::vector<quint32>; ///< places in *m_rows

    void readTexts();
    QString onDisk(const DetailRow& row, size_t column) const;
    Places sortedByBook(const DetailTable::Column& column, Qt::SortOrder order) const;
    void sortByDisk(size_t column, Qt::SortOrder order);
    void takeOrder(Places order);
    void textsCame();

    Session& m_session;
    ShownTexts* m_texts;
    std::vector<DetailTable::Column> m_columns;
    DetailTable m_cells;
    std::shared_ptr<const OrderBook> m_book;
    std::shared_ptr<const std::vector<DetailRow>> m_rows;
    BurstStates m_states;
    Places m_order;
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace redial
