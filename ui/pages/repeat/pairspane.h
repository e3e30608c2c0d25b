#pragma once

#include "core/repeat/pairsummary.h"
#include "ui/pages/repeat/pairsmodel.h"
#include "ui/pages/repeat/repeatgroup.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace redial {

class DenseTable;
class ElidedLabel;
class Session;

/// Beneath the matrix: what a group's calls have in common, then the calls, each beside the one that
/// repeated it.
class PairsPane : public QWidget {
    Q_OBJECT
public:
    PairsPane(Session& session, QWidget* parent = nullptr);

    /// Looks the group's calls up in the background; the old ones stay until they are there.
    void show(std::shared_ptr<const RepeatMatrix> matrix, const RepeatGroup& group);
    void clear();
    void setWhich(PairsModel::Which which);
    const RepeatGroup& group() const { return m_group; }
    void retranslate();
    /// After masking changed.
    void forgetTexts();
    void exportList(QWidget* parent);

signals:
    void orderActivated(redial::OrderId order);

private:
    struct Found;
    void take(const Found& found);
    void showSummary();

    Session& m_session;
    RepeatGroup m_group;
    std::shared_ptr<const RepeatMatrix> m_matrix;
    PairSummary m_summary;
    ElidedLabel* m_headline;
    ElidedLabel* m_details;
    QPushButton* m_repeated;
    QPushButton* m_all;
    PairsModel* m_model;
    PairsModel::Which m_wanted = PairsModel::Which::Repeated;
    DenseTable* m_list;
};

} // namespace redial
