#pragma once

#include "core/followups/worklist.h"
#include "ui/common/foldingtools.h"
#include "ui/pages/callers/callerslists.h"

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace redial {

class WordLink;

/// Beside the title: the threshold as a sentence whose words can be changed, which list is shown, and
/// export.
class CallersTools : public FoldingTools {
    Q_OBJECT
public:
    explicit CallersTools(QWidget* parent = nullptr);

    void showThreshold(int calls, qint64 withinSeconds, const QString& totals);
    void showCounts(qint64 bursts, qint64 rhythms, const WaitingCounts& waiting);
    void showView(CallersLists::View view, Waiting waiting);
    QMenu& exportMenu() { return *m_exportMenu; }
    void retranslate();

signals:
    void thresholdChosen(int calls, qint64 withinSeconds);
    void viewChosen(redial::CallersLists::View view, redial::Waiting waiting);

private:
    void refresh();

    int m_calls = 3;
    qint64 m_within = 86400;
    QString m_totals;
    qint64 m_burstCount = 0;
    qint64 m_rhythmCount = 0;
    WaitingCounts m_waiting;

    QLabel* m_before;
    WordLink* m_callsWord;
    QLabel* m_between;
    WordLink* m_withinWord;
    QLabel* m_after;
    QButtonGroup* m_views;
    QPushButton* m_export;
    QMenu* m_exportMenu;
};

} // namespace redial
