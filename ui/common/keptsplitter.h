#pragma once

#include <QSplitter>

class QTimer;

namespace redial {

/// A splitter that stands where this person left it, also the next time the program runs.
class KeptSplitter : public QSplitter {
    Q_OBJECT
public:
    /// `key`: names it in the preferences. `usual`: how its parts share the room until somebody moves it.
    KeptSplitter(
        Qt::Orientation orientation, const QString& key, const QList<int>& usual, QWidget* parent = nullptr);
    ~KeptSplitter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void keep();

    QString m_key;
    QList<int> m_usual;
    QTimer* m_keeping; ///< not at every step of the mouse
};

} // namespace redial
