#pragma once

#include "core/orders/scheme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QStandardItemModel;
class QTreeView;

namespace redial {

class Session;

/// The categories with a window of their own: those there are, each with a button that takes it away, and
/// beneath them the tree of categories, found by typing, with the window the chosen one is to get. Every
/// change is the session's scheme at once; the panel stays open.
class SchemeWindows : public QWidget {
    Q_OBJECT
public:
    explicit SchemeWindows(Session& session, QWidget* parent = nullptr);

private:
    void layOut();
    void fillTree();
    void fillLengths();
    void refresh();
    void find(const QString& text);
    std::string chosenCategory() const; ///< joined; empty when none is
    qint64 chosenSeconds() const;
    void set();
    void remove();
    bool isNatural() const;

    Session& m_session;
    QLabel* m_none;
    QListWidget* m_list;
    QPushButton* m_remove;
    QLineEdit* m_find;
    QStandardItemModel* m_categories;
    QSortFilterProxyModel* m_found;
    QTreeView* m_tree;
    QComboBox* m_length;
    QSpinBox* m_number;
    QComboBox* m_unit;
    QPushButton* m_set;
};

} // namespace redial
