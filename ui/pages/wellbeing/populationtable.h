#pragma once

#include "core/wellbeing/populationregions.h"
#include "ui/common/densetable.h"
#include "ui/common/tablemodel.h"

#include <QCoreApplication>

namespace redial {

/// Regions with their residents: only the numbers can be changed.
class PopulationModel : public TableModel<PopulationRegion> {
    Q_DECLARE_TR_FUNCTIONS(redial::PopulationModel)
public:
    enum Column { Region, Residents, Orders, Note };

    explicit PopulationModel(QObject* parent);

    /// What is to be done with a number somebody typed; answers whether it is one.
    void setTyped(std::function<bool(const std::string& region, const QString& text)> typed)
    {
        m_typed = std::move(typed);
    }
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void show(const std::vector<PopulationRegion>& regions);
    void retranslate();

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    std::function<bool(const std::string&, const QString&)> m_typed;
    bool m_isEditable = false;
};

/// The table one types into, as into a spreadsheet: a digit begins a number whatever column is chosen, Enter
/// goes to the next row, Ctrl+V takes cells from a spreadsheet, Delete takes numbers out.
class PopulationTable : public DenseTable {
    Q_OBJECT
public:
    explicit PopulationTable(PopulationModel& model, QWidget* parent = nullptr);

    /// Of the chosen rows; from the current row down to the last.
    std::vector<std::string> chosenRegions() const;
    std::vector<std::string> regionsFromCurrent() const;
    void paste();

signals:
    void pasted(const QString& text);
    void clearAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::string regionAt(int viewRow) const;

    PopulationModel& m_model;
};

} // namespace redial
