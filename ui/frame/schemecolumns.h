#pragma once

#include "core/wording/columnchoices.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace redial {

class Session;

/// The columns that could say who is the same caller, to choose one from: a list in the menu of the identity.
/// They are looked up in the background; a column that would hardly do says so.
class SchemeColumns : public QWidget {
    Q_OBJECT
public:
    explicit SchemeColumns(Session& session, QWidget* parent = nullptr);

signals:
    void chosen(const QString& header);

private:
    void take(const Result<std::vector<ColumnChoice>>& columns);

    Session& m_session;
    QLabel* m_caption;
    QLineEdit* m_find;
    QListWidget* m_list;
};

} // namespace redial
