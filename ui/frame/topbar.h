#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace redial {

class Actions;
class PeriodPicker;
class SchemeSentence;

/// Back and forward, the period and the scheme in force as a sentence, and the search box.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(Session& session, Actions& actions, QWidget* parent = nullptr);

    void focusSearch();
    void retranslate();

signals:
    void searchRequested(const QString& text);
    void manageSchemesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QList<QToolButton*> m_arrows;
    PeriodPicker* m_period;
    SchemeSentence* m_sentence;
    QLineEdit* m_search;
};

} // namespace redial
