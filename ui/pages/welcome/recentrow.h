#pragma once

#include <QAbstractButton>

namespace redial {

/// One workspace of the list: its name, where it lies, when it was last changed.
class RecentRow : public QAbstractButton {
    Q_OBJECT
public:
    /// `openNote`: what is said of the workspace that is open; empty: it is not.
    RecentRow(const QString& path, const QString& openNote, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_folder;
    QString m_note;
    bool m_isOpen;
};

} // namespace redial
