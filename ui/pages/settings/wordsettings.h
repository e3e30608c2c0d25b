#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace redial {

/// What the words of the order system mean, where the user says more than the lists that come with the
/// program. The orders are read anew after a change: words hold for what was imported before, too.
class WordSettings : public QWidget {
    Q_OBJECT
public:
    explicit WordSettings(Session& session, QWidget* parent = nullptr);

    void retranslate();
    void refresh();

private:
    void offerMeanings();
    void add();
    void forget();

    Session& m_session;
    std::vector<WordLists::Entry> m_own;
    QComboBox* m_kind;
    QLineEdit* m_word;
    QComboBox* m_meaning;
    QPushButton* m_add;
    QListWidget* m_list;
    QPushButton* m_forget;
};

} // namespace redial
