#pragma once

#include "ui/pages/wellbeing/dictionarymodels.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace redial {

class DenseTable;
class DictionaryDesk;

/// The categories that no rule catches, the most orders first: a click on one opens its orders, a click on
/// “make one” makes a rule of it.
class UncaughtPane : public QWidget {
    Q_OBJECT
public:
    UncaughtPane(DictionaryDesk& desk, DictionaryModels& models, QWidget* parent = nullptr);

    QString searched() const;
    void refresh(); ///< after the models were filled
    void retranslate();

signals:
    void searchChanged();
    void ordersOfCategoryAsked(redial::CategoryTree::Node node);
    void ruleAdded(const redial::DictionaryRule& rule);

private:
    void open(int row, int column);
    void fillRule(QMenu& menu, CategoryTree::Node node);

    DictionaryDesk& m_desk;
    DictionaryModels& m_models;
    QLabel* m_title;
    QLineEdit* m_search;
    DenseTable* m_table;
    QLabel* m_none;
};

} // namespace redial
