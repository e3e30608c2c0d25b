#pragma once

#include "ui/pages/wellbeing/dictionarymodels.h"

#include <QWidget>

class QPushButton;

namespace redial {

class DenseTable;
class DictionaryDesk;

/// The dimensions of the dictionary: added, renamed, removed and put in order here. The chosen line says
/// whose rules are shown beside it.
class DimensionPane : public QWidget {
    Q_OBJECT
public:
    DimensionPane(DictionaryDesk& desk, DictionaryModels& models, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    DimensionRow chosen() const; ///< all rules when nothing is chosen
    void chooseAll();

signals:
    void chosenChanged();

private:
    QPushButton* addButton(const char* name);
    void layOut();
    void refreshButtons();
    void fillAdd(QMenu& menu);
    void fillRename(QMenu& menu);
    void remove();
    void move(int by);
    /// A name no other dimension has.
    bool isFree(const QString& name, const std::string& id) const;

    DictionaryDesk& m_desk;
    DictionaryModels& m_models;
    DenseTable* m_table;
    QPushButton* m_add;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    std::string m_chosen; ///< id; whatever moves
    DimensionRow::Kind m_chosenKind = DimensionRow::Kind::All;
};

} // namespace redial
