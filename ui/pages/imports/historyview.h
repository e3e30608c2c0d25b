#pragma once

#include "core/store/workspace.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/imports/importwidgets.h"

namespace redial {

class DenseTable;

/// Earlier imports, newest first; a click opens the account, the last column undoes.
class HistoryView : public Card {
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);
    void show(const std::vector<BatchSummary>& batches, bool readOnly);
    void retranslate();

signals:
    void openWanted(redial::BatchId batch);
    void undoWanted(redial::BatchId batch);

private:
    void follow(int row, int column);

    QLabel* m_title;
    TableModel<BatchSummary>* m_model;
    DenseTable* m_table;
    bool m_readOnly = false;
};

/// "3月工单.xlsx", or "3月工单.xlsx and 2 more".
QString batchName(const BatchSummary& batch);

} // namespace redial
