#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace redial {

class ThresholdMapView;
class ThresholdSentence;

/// The sentence of the threshold, beneath it the lists and the map of other thresholds. Where there is not
/// the height for both, a button of the sentence shows the map instead of the lists.
class ThresholdSide : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdSide(QWidget* lists, QWidget* parent = nullptr);

    ThresholdSentence& sentence() { return *m_sentence; }
    ThresholdMapView& map() { return *m_map; }
    void retranslate();

signals:
    void thresholdChosen(int calls, qint64 withinSeconds);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ThresholdSentence* m_sentence;
    QPushButton* m_showMap;
    QWidget* m_lists;
    QWidget* m_mapSide;
    QLabel* m_mapTitle;
    ThresholdMapView* m_map;
};

} // namespace redial
