#pragma once

#include "ui/common/columnlayout.h"
#include "ui/pages/callers/detailsmodel.h"

namespace redial {

class DenseTable;

/// The list of details: its model in a table whose columns the user arranges, kept with the scheme.
class DetailsList : public QObject {
    Q_OBJECT
public:
    DetailsList(Session& session, QObject* parent);

    DenseTable& table() const { return *m_table; }
    DetailsModel& model() const { return *m_model; }
    void show(std::shared_ptr<const CallersData> data, BurstStates states);
    /// Those shown, from left to right, as wide as they are.
    std::vector<DetailTable::Column> shownColumns() const;

private:
    void readExtras();
    void layOut();
    void keep();

    Session& m_session;
    DetailsModel* m_model;
    DenseTable* m_table;
    ColumnLayout* m_layout;
    std::shared_ptr<const OrderBook> m_book; ///< whose sources' columns are known
    std::vector<std::string> m_extras;
    std::optional<std::vector<DetailColumn>> m_applied;
};

} // namespace redial
