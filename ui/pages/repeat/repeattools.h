#pragma once

#include "ui/common/foldingtools.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace redial {

/// Beside the title: level of the categories, "without frequent callers", export.
class RepeatTools : public FoldingTools {
    Q_OBJECT
public:
    explicit RepeatTools(QWidget* parent = nullptr);

    void setLevel(int level, int deepest); ///< level 0: the full path; deepest 0: no figures
    bool isWithoutFrequent() const;
    void setExportable(bool matrix, bool list);
    void retranslate();

signals:
    void levelChosen(int level);
    void withoutFrequentToggled(bool without);
    void exportReportRequested();
    void exportMatrixRequested();
    void exportListRequested();

private:
    QLabel* m_levelName;
    QButtonGroup* m_levels;
    QPushButton* m_without;
    QPushButton* m_export;
    QAction* m_exportReport;
    QAction* m_exportMatrix;
    QAction* m_exportList;
};

} // namespace redial
