#pragma once

#include "core/reports/tablefile.h"
#include "core/wellbeing/wellbeing.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace redial {

/// Regions × periods: the index in every one, then the index of the period that is looked at and the range
/// of its ranks. Row 0 is all regions together. Cells hold nothing of their own.
class HeatModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Roles beyond TableRole.
    enum Role : int {
        StepRole = Qt::UserRole + 200, ///< WellbeingStep as a number; nothing where there is no index
        LookedRole, ///< bool: region or period that is looked at, also of headings
    };
    enum class Order { Size, Index, Name };

    void show(std::shared_ptr<const Wellbeing> wellbeing, size_t unit, std::optional<size_t> period);
    void setOrder(Order order);
    Order order() const { return m_order; }
    void retranslate();

    const Wellbeing* wellbeing() const { return m_wellbeing.get(); }
    size_t unit(int row) const { return m_units[static_cast<size_t>(row)]; }
    int rowOf(size_t unit) const; ///< -1 where it is not
    int periods() const;
    int indexColumn() const { return periods(); }
    int ranksColumn() const { return periods() + 1; }
    /// The period of a column: of the last two the one that is looked at.
    std::optional<size_t> period(int column) const;
    TableContent content() const; ///< for a file: indexes whole, ranks as two columns

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    QString text(size_t unit, int column) const;
    QString describe(size_t unit, int column) const;
    QString heading(int column) const;

    std::shared_ptr<const Wellbeing> m_wellbeing;
    size_t m_unit = 0;
    std::optional<size_t> m_period;
    Order m_order = Order::Size;
    std::vector<size_t> m_units; ///< by row
};

} // namespace redial
