#pragma once

#include "core/orders/agentroster.h"
#include "core/repeat/repeatmatrix.h"
#include "ui/pages/repeat/repeatgroup.h"

#include <QWidget>

#include <memory>

class QActionGroup;

namespace redial {

class MatrixModel;
class MatrixView;

/// The matrix with the menu of its order in the corner. It speaks of groups, not of rows and columns.
class MatrixPane : public QWidget {
    Q_OBJECT
public:
    explicit MatrixPane(QWidget* parent = nullptr);

    void show(std::shared_ptr<const RepeatMatrix> matrix, std::shared_ptr<const AgentRoster> roster);
    const MatrixModel& model() const { return *m_model; }
    void mark(const RepeatGroup& group);
    void setFaded(bool faded);
    void retranslate();

signals:
    void groupChosen(const redial::RepeatGroup& group);

private:
    void makeCorner();
    void openCell(int row, int column);
    void sortBy(int column);
    void showSort();

    MatrixModel* m_model;
    MatrixView* m_view;
    RepeatGroup m_marked;
    QActionGroup* m_agentSorts;
    QActionGroup* m_categorySorts;
};

} // namespace redial
