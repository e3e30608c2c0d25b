#include "ui/pages/settings/settingspage.h"

#include "core/reports/logoimage.h"
#include "core/store/settingrows.h"
#include "core/wording/masking.h"
#include "ui/common/editabletable.h"
#include "ui/common/emptystate.h"
#include "ui/common/filedialogs.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/pages/settings/backupsettings.h"
#include "ui/pages/settings/causesettings.h"
#include "ui/pages/settings/retentionsettings.h"
#include "ui/pages/settings/wordsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>

namespace redial {

namespace {

const QString headingSetting = QStringLiteral("report_heading");
const QString logoSetting = QStringLiteral("report_logo");
constexpr qint64 largestLogo = 4 << 20; ///< bytes
constexpr int logoHeight = 40;

QComboBox* choice(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setMinimumWidth(180);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Session& session, LanguageSwitch& languages, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_languages(languages)
    , m_hint(new EmptyState(QStringLiteral("settingsHint"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_hint);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll, 1);
    auto* sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    m_grid = new QGridLayout(sheet);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3 * Theme::grid());
    addDisplay();
    addReport();
    m_words = addPanel();
    m_wordSettings = new WordSettings(m_session, sheet);
    m_words->column()->addWidget(m_wordSettings, 1);
    m_lines = addList(QStringLiteral("excludedLines"), {}, 2);
    m_holidays = addList(QStringLiteral("holidays"), QStringLiteral("holidays"), 2);
    m_roster = addList(QStringLiteral("roster"), QStringLiteral("roster"), 4);
    m_holidays.table->setCheck(0, settingDay);
    m_roster.table->setCheck(3, settingDay);
    m_lines.table->setMask(0, [this](const QString& number) {
        return m_session.isRevealed() ? number : QString::fromStdString(maskText(number.toStdString()));
    });
    m_panels.append(new CauseSettings(m_session, sheet));
    m_panels.append(new RetentionSettings(m_session, sheet));
    m_panels.append(new BackupSettings(m_session, sheet));
    arrange(3);
    connect(m_lines.table, &EditableTable::edited, this, [this] {
        m_shownLines = m_lines.table->rows();
        if (m_shownLines != m_session.excludedLines())
            m_session.setExcludedLines(m_shownLines);
        m_shownLines = m_session.excludedLines();
    });
    for (const ListPanel* list : {&m_holidays, &m_roster})
        connect(list->table, &EditableTable::edited, this, [this, list] {
            const QByteArray rows = settingRowsToJson(list->table->rows());
            if (rows != m_session.setting(list->setting))
                m_session.saveSetting(list->setting, rows);
        });
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&m_session, signal, this, &SettingsPage::refresh);
    connect(&m_session, &Session::schemeChanged, this, [this] {
        showReveal();
        if (m_wasRevealed == m_session.isRevealed())
            return;
        m_wasRevealed = m_session.isRevealed();
        showLines();
    });
    connect(&m_session, &Session::settingsChanged, this, [this] {
        m_wordSettings->refresh();
        refreshLogo();
        // Another page excludes a line, too, and deleting by law removes one.
        if (m_session.excludedLines() != m_shownLines)
            showLines();
    });
    retranslate();
}

void SettingsPage::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    struct Place {
        int row, column, width;
    };
    // Display, report, words, lines, holidays, agents, causes, retention, backups.
    static constexpr Place inOne[]{
        {0, 0, 1}, {1, 0, 1}, {2, 0, 1}, {3, 0, 1}, {4, 0, 1}, {5, 0, 1}, {6, 0, 1}, {7, 0, 1}, {8, 0, 1}};
    static constexpr Place inTwo[]{
        {0, 0, 1}, {0, 1, 1}, {1, 0, 2}, {2, 0, 1}, {2, 1, 1}, {3, 0, 2}, {4, 0, 1}, {4, 1, 1}, {5, 0, 2}};
    static constexpr Place inThree[]{
        {0, 0, 1}, {0, 1, 1}, {0, 2, 1}, {1, 0, 1}, {1, 1, 1}, {1, 2, 1}, {2, 0, 1}, {2, 1, 2}, {3, 0, 3}};
    const Place* places = columns == 1 ? inOne : columns == 2 ? inTwo : inThree;
    for (QWidget* panel : std::as_const(m_panels))
        m_grid->removeWidget(panel);
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        m_grid->addWidget(m_panels[i], places[i].row, places[i].column, 1, places[i].width);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column >= columns ? 0 : column == 2 ? 4 : 3);
    for (int row = 0; row < 9; ++row)
        m_grid->setRowStretch(row, columns == 3 && row == 1 ? 1 : 0);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    arrange(width() >= 130 * letter ? 3 : width() >= 75 * letter ? 2 : 1);
}

SettingsPanel* SettingsPage::addPanel()
{
    m_panels.append(new SettingsPanel(m_grid->parentWidget()));
    return m_panels.last();
}

void SettingsPage::addDisplay()
{
    m_display = addPanel();
    auto* rows = new QGridLayout;
    m_languageLabel = new QLabel(this);
    m_language = choice(QStringLiteral("language"), this);
    m_appearanceLabel = new QLabel(this);
    m_appearance = choice(QStringLiteral("appearance"), this);
    rows->addWidget(m_languageLabel, 0, 0);
    rows->addWidget(m_language, 0, 1);
    rows->addWidget(m_appearanceLabel, 1, 0);
    rows->addWidget(m_appearance, 1, 1);
    rows->setColumnStretch(2, 1);
    m_display->column()->addLayout(rows);
    m_reveal = new QPushButton(this);
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_display->column()->addWidget(m_reveal, 0, Qt::AlignLeft);
    m_display->column()->addStretch();
    connect(
        m_reveal, &QPushButton::clicked, this, [this] { m_session.setRevealed(!m_session.isRevealed()); });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const std::optional<Language> language = index == 0 ? std::nullopt
            : index == 1                                    ? std::optional(Language::Chinese)
                                                            : std::optional(Language::English);
        Preferences::setLanguage(language);
        m_languages.speak(language.value_or(systemLanguage()));
    });
    connect(m_appearance, &QComboBox::activated, this, [this](int index) {
        const auto appearance = static_cast<Appearance>(m_appearance->itemData(index).toInt());
        Preferences::setAppearance(appearance);
        Theme::apply(*qApp, appearance);
        retranslate();
    });
}

void SettingsPage::addReport()
{
    m_report = addPanel();
    m_headingLabel = new QLabel(this);
    m_heading = new QLineEdit(this);
    m_heading->setObjectName(QStringLiteral("reportHeading"));
    m_logoLabel = new QLabel(this);
    m_logo = new QLabel(this);
    m_logo->setObjectName(QStringLiteral("reportLogo"));
    m_chooseLogo = new QPushButton(this);
    m_chooseLogo->setObjectName(QStringLiteral("chooseLogo"));
    m_removeLogo = new QPushButton(this);
    m_removeLogo->setObjectName(QStringLiteral("removeLogo"));
    m_report->column()->addWidget(m_headingLabel);
    m_report->column()->addWidget(m_heading);
    m_report->column()->addWidget(m_logoLabel);
    auto* row = new QHBoxLayout;
    row->addWidget(m_logo);
    row->addWidget(m_chooseLogo);
    row->addWidget(m_removeLogo);
    row->addStretch();
    m_report->column()->addLayout(row);
    m_report->column()->addStretch();
    connect(m_heading, &QLineEdit::editingFinished, this, [this] {
        const QByteArray text = m_heading->text().trimmed().toUtf8();
        if (text != m_session.setting(headingSetting))
            m_session.saveSetting(headingSetting, text);
    });
    connect(m_chooseLogo, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { m_session.saveSetting(logoSetting, {}); });
}

SettingsPage::ListPanel SettingsPage::addList(const QString& name, const QString& setting, int columns)
{
    ListPanel list{addPanel(), new EditableTable(columns, this), setting};
    list.table->setObjectName(name);
    list.table->setMinimumHeight(220);
    list.panel->column()->addWidget(list.table, 1);
    return list;
}

void SettingsPage::retranslate()
{
    m_display->say(tr("Display"), {});
    m_languageLabel->setText(tr("Language"));
    m_appearanceLabel->setText(tr("Appearance"));
    m_language->setAccessibleName(tr("Language"));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_language->clear();
    m_language->addItems({tr("As the system"), QStringLiteral("中文"), QStringLiteral("English")});
    const std::optional<Language> language = Preferences::language();
    m_language->setCurrentIndex(!language ? 0 : *language == Language::Chinese ? 1 : 2);
    m_appearance->clear();
    m_appearance->addItem(tr("As the system", "appearance"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(Preferences::appearance())));
    m_report->say(tr("Reports"), {});
    m_headingLabel->setText(tr("Heading, usually the centre's name"));
    m_heading->setAccessibleName(tr("Heading of reports"));
    m_logoLabel->setText(tr("Logo (PNG or JPEG)"));
    m_chooseLogo->setText(tr("Choose…"));
    m_removeLogo->setText(tr("Remove"));
    m_words->say(tr("Words of your order system"),
        tr("The usual words are known. What you add holds for orders imported before, too."));
    m_wordSettings->retranslate();
    m_lines.panel->say(
        tr("Lines, not people"), tr("Test lines, transfers from 110 or the city: left out of every figure."));
    m_lines.table->setHeaders({tr("Number"), tr("Reason")});
    m_lines.table->setAccessibleName(tr("Lines, not people"));
    m_holidays.panel->say(tr("Public holidays"), tr("Not ordinary weekdays when calls are compared."));
    m_holidays.table->setHeaders({tr("Day"), tr("Name", "of a public holiday")});
    m_holidays.table->setAccessibleName(tr("Public holidays"));
    m_roster.panel->say(tr("Agents"),
        tr("Their names stand beside the numbers everywhere. Paste the list from a spreadsheet; Delete takes "
           "the chosen rows away."));
    m_roster.table->setHeaders({tr("Agent number"), tr("Name", "of a person"), tr("Team"), tr("Left on")});
    m_roster.table->setAccessibleName(tr("Agents"));
    refresh();
}

void SettingsPage::refresh()
{
    const bool canWrite = m_session.hasWorkspace() && !m_session.isReadOnly();
    showHint();
    m_reveal->setEnabled(m_session.hasWorkspace());
    showReveal();
    m_wasRevealed = m_session.isRevealed();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_chooseLogo, m_removeLogo,
             m_wordSettings, m_lines.table, m_holidays.table, m_roster.table})
        widget->setEnabled(canWrite);
    m_heading->setText(QString::fromUtf8(m_session.setting(headingSetting)));
    showLines();
    for (const ListPanel* list : {&m_holidays, &m_roster})
        list->table->setRows(
            settingRowsFromJson(m_session.setting(list->setting), list->table->columnCount()));
    m_wordSettings->refresh();
    refreshLogo();
}

void SettingsPage::showLines()
{
    m_shownLines = m_session.excludedLines();
    m_lines.table->setRows(m_shownLines);
}

void SettingsPage::showReveal()
{
    m_reveal->setText(
        m_session.isRevealed() ? tr("Mask numbers and names") : tr("Show numbers and names (is logged)"));
}

void SettingsPage::showHint()
{
    m_hint->setVisible(!m_session.hasWorkspace() || m_session.isReadOnly());
    if (!m_session.hasWorkspace())
        m_hint->say(tr("All but language and appearance belongs to a workspace: open one to change it."),
            {{QStringLiteral("settingsToStart"), tr("Open or begin a workspace"),
                [this] { emit pageRequested(QStringLiteral("welcome"), {}); }}});
    else
        m_hint->say(
            tr("This window is read-only: the workspace's settings can be looked at, not changed."), {});
}

void SettingsPage::refreshLogo()
{
    const QByteArray bytes = m_session.setting(logoSetting);
    QPixmap picture;
    if (!bytes.isEmpty() && picture.loadFromData(bytes))
        m_logo->setPixmap(picture.scaledToHeight(logoHeight, Qt::SmoothTransformation));
    else
        m_logo->clear();
    m_logo->setVisible(!picture.isNull());
    m_removeLogo->setVisible(!bytes.isEmpty());
}

void SettingsPage::chooseLogo()
{
    const QString path =
        FileDialogs::openFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit m_session.failed({ErrorCode::FileUnreadable, path, file.errorString()});
        return;
    }
    const QByteArray bytes = file.read(largestLogo);
    if (!pictureSize(bytes)) {
        emit m_session.failed({ErrorCode::FormatUnknown, path, tr("no PNG or JPEG picture")});
        return;
    }
    m_session.saveSetting(logoSetting, bytes);
}

} // namespace redial
