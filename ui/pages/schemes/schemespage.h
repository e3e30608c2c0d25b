#pragma once

#include "ui/common/page.h"
#include "ui/common/tablemodel.h"
#include "ui/session/session.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace redial {

class DenseTable;
class EmptyState;

/// The saved schemes: use, save as, rename, duplicate, delete (with undo), write to a file and read from
/// one. The one that is chosen is said in full beneath the table.
class SchemesPage : public Page {
    Q_OBJECT
public:
    explicit SchemesPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("schemes"); }
    QString title() const override { return tr("Schemes"); }
    QString iconName() const override { return QStringLiteral("schemes"); }
    void retranslate() override;

private:
    struct Row {
        Scheme scheme;
        bool isInForce = false;
    };
    void layOut();
    void refresh();
    void refreshButtons();
    void showHint();
    const Scheme* chosen() const; ///< null when none is
    void choose(const std::string& name);
    void use();
    void saveAs();
    void rename();
    void duplicate();
    void remove();
    void undoRemove();
    void exportFile();
    void importFile();

    Session& m_session;
    TableModel<Row> m_model;
    std::optional<Scheme> m_removed;
    DenseTable* m_table;
    QLineEdit* m_name;
    QPushButton* m_use;
    QPushButton* m_saveAs;
    QPushButton* m_rename;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QPushButton* m_export;
    QPushButton* m_import;
    QWidget* m_list;
    QLabel* m_whose; ///< whose definition stands beneath
    QLabel* m_definition;
    EmptyState* m_hint;
};

} // namespace redial
