#pragma once

#include "ui/pages/wellbeing/dictionarymodels.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace redial {

class DenseTable;
class DictionaryDesk;

/// The rules of the dictionary with what each catches, and a line to write another.
class RulesPane : public QWidget {
    Q_OBJECT
public:
    RulesPane(DictionaryDesk& desk, DictionaryModels& models, QWidget* parent = nullptr);

    QString searched() const;
    void clearSearch();
    void refresh(); ///< after the models were filled
    /// The rule that says this, as chosen one.
    void show(const DictionaryRule& rule);
    void retranslate();

signals:
    void searchChanged();
    void ordersOfRuleAsked(int rule);
    void ruleAdded(const redial::DictionaryRule& rule);

private:
    void layOut();
    void connectAll();
    void open(int row, int column);
    void addTyped();
    void remove();
    void refreshButtons();
    void showOverlap();
    std::vector<size_t> chosenRules() const;
    void sortChosenInto(const std::string& dimension);
    void fillDimensions();

    DictionaryDesk& m_desk;
    DictionaryModels& m_models;
    QLabel* m_title;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QComboBox* m_dimension;
    QPushButton* m_add;
    DenseTable* m_table;
    QPushButton* m_into;
    QPushButton* m_remove;
    QLabel* m_overlap; ///< of the one rule that is chosen, whole: its column may be too narrow
    QAction* m_removeKey;
};

} // namespace redial
