#pragma once

#include "ui/common/page.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redial {

class RescuePanel;

/// Where the work begins: drop a file, open a workspace again, or look around in a sample year.
/// restore() takes dropped files: a workspace is asked for, then they go to the import page.
class WelcomePage : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("welcome"); }
    QString title() const override { return tr("Start"); }
    QString iconName() const override { return QStringLiteral("welcome"); }
    void retranslate() override;
    void restore(const QVariant& state) override;

    /// Where the sample year is kept.
    static QString samplePath();

private:
    QWidget* makeDropTarget();
    QWidget* makeBeginnings();
    QWidget* makeRecent();
    void listRecent();
    QString openNote() const;
    void chooseFiles();
    void import(const QStringList& files);
    void openSample();
    void fillSample();
    void askForNew();
    void askForOpen();

    Session& m_session;
    QStringList m_waiting; ///< files that wait for a workspace
    bool m_wantsSample = false;
    QLabel* m_dropTitle;
    QLabel* m_dropHint;
    QPushButton* m_choose;
    QLabel* m_sampleHint;
    QPushButton* m_sample;
    QPushButton* m_open;
    QPushButton* m_new;
    QLabel* m_recentTitle;
    QLabel* m_noRecent;
    RescuePanel* m_rescue = nullptr;
    QVBoxLayout* m_recent;
    QList<QWidget*> m_recentRows;
    std::shared_ptr<const OrderBook> m_listedBook; ///< which the rows tell of
};

} // namespace redial
