#pragma once

#include "core/imports/sourcelook.h"
#include "ui/pages/imports/importwidgets.h"

class QGridLayout;

namespace redial {

/// How the first thousand rows read.
class TrialCard : public Card {
    Q_OBJECT
public:
    explicit TrialCard(QWidget* parent = nullptr);
    void show(const SourceLook* look, bool revealed);

private:
    void showExamples(const Trial& trial, bool revealed);

    struct Line {
        QLabel* text;
        QLabel* number;
    };
    Line addLine(const char* name);
    void setLine(const Line& line, const QString& text, qint64 number);

    QLabel* m_title;
    QGridLayout* m_grid;
    Line m_readable;
    Line m_withoutCaller;
    Line m_unreadable;
    Line m_digitsLost;
    QLabel* m_examples;
};

} // namespace redial
