#pragma once

#include "core/followups/worklist.h"
#include "ui/common/foldingtools.h"
#include "ui/pages/callers/callerslists.h"

class QButtonGroup;
class QMenu;
class QPushButton;

namespace redial {

/// Beside the title: which list is shown, how many are in each, and export.
class CallersTools : public FoldingTools {
    Q_OBJECT
public:
    explicit CallersTools(QWidget* parent = nullptr);

    void showCounts(qint64 bursts, qint64 rhythms, const WaitingCounts& waiting);
    void showView(CallersLists::View view, Waiting waiting);
    QMenu& exportMenu() { return *m_exportMenu; }
    void retranslate();

signals:
    void causesRequested();
    void viewChosen(redial::CallersLists::View view, redial::Waiting waiting);

private:
    void refresh();

    qint64 m_burstCount = 0;
    qint64 m_rhythmCount = 0;
    WaitingCounts m_waiting;

    QButtonGroup* m_views;
    QPushButton* m_causes;
    QPushButton* m_export;
    QMenu* m_exportMenu;
};

} // namespace redial
