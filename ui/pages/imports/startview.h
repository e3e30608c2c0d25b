#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace redial {

/// What the page says before there is anything to show.
class StartView : public QWidget {
    Q_OBJECT
public:
    explicit StartView(QWidget* parent = nullptr);
    enum class Reason { NoWorkspace, NoImports, ReadOnly, Looking };
    void show(Reason reason, const QString& files);
    void retranslate();

signals:
    void filesWanted();
    void workspaceWanted();

private:
    Reason m_reason = Reason::NoWorkspace;
    QString m_files;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_choose;
};

} // namespace redial
