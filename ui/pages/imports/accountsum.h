#pragma once

#include "core/imports/batchaccount.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace redial {

class LinkButton;

/// read = imported + replaced + skipped + rejected, each count the way to its orders.
class AccountSum : public QWidget {
    Q_OBJECT
public:
    explicit AccountSum(QWidget* parent = nullptr);
    void show(const BatchAccount& account);
    void retranslate();

signals:
    void partWanted(redial::BatchPart part);
    void rejectsWanted();

private:
    struct Figure {
        QLabel* number;
        QLabel* caption; ///< one of these two
        LinkButton* link;
    };
    QList<Figure> m_figures;
    QLabel* m_seconds;
};

} // namespace redial
