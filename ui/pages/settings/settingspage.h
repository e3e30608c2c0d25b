#pragma once

#include "ui/common/languageswitch.h"
#include "ui/common/page.h"
#include "ui/session/session.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace redial {

class EditableTable;
class EmptyState;
class SettingsPanel;
class WordSettings;

/// What can be set: for this computer (language, appearance) and for the workspace (masking, words, lines,
/// holidays, report, roster). Everything takes effect at once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, LanguageSwitch& languages, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ListPanel {
        SettingsPanel* panel;
        EditableTable* table;
        QString setting;
    };
    void arrange(int columns);
    SettingsPanel* addPanel();
    ListPanel addList(const QString& name, const QString& setting, int columns);
    void addDisplay();
    void addReport();
    void showReveal();
    void showLines();
    void refresh();
    void refreshLogo();
    void showHint();
    void chooseLogo();

    Session& m_session;
    LanguageSwitch& m_languages;
    EmptyState* m_hint;
    QGridLayout* m_grid;
    QList<SettingsPanel*> m_panels; ///< in the order they are read
    int m_columns = 0;
    bool m_wasRevealed = false;
    SettingsPanel* m_display;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_appearanceLabel;
    QComboBox* m_appearance;
    QPushButton* m_reveal;
    SettingsPanel* m_report;
    QLabel* m_headingLabel;
    QLineEdit* m_heading;
    QLabel* m_logoLabel;
    QLabel* m_logo;
    QPushButton* m_chooseLogo;
    QPushButton* m_removeLogo;
    SettingsPanel* m_words;
    WordSettings* m_wordSettings;
    std::vector<QStringList> m_shownLines; ///< as the session had them
    ListPanel m_lines;
    ListPanel m_holidays;
    ListPanel m_roster;
};

} // namespace redial
