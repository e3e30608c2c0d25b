#pragma once

#include <QWidget>

class QLabel;

namespace redial {

class ElidedLabel;
class WordLink;

/// "At least [3 calls] within [24 hours]: 212 callers …": what the list is of. The words in brackets can be
/// changed.
class ThresholdSentence : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdSentence(QWidget* parent = nullptr);

    /// `totals`: what the threshold finds, in words; empty while it is not known.
    void show(int calls, qint64 withinSeconds, const QString& totals);
    void retranslate();

signals:
    void thresholdChosen(int calls, qint64 withinSeconds);

private:
    int m_calls = 3;
    qint64 m_within = 86400;
    QString m_found;
    QLabel* m_before;
    WordLink* m_callsWord;
    QLabel* m_between;
    WordLink* m_withinWord;
    ElidedLabel* m_after;
};

} // namespace redial
