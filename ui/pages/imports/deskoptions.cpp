#include "ui/pages/imports/deskoptions.h"

#include "core/wording/formatting.h"
#include "core/wording/masking.h"
#include "ui/common/flowlayout.h"
#include "ui/pages/imports/importwidgets.h"

#include <QMenu>

#include <algorithm>

namespace redial {

namespace {

constexpr const char* encodings[] = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "windows-1252"};
constexpr char delimiters[] = {',', ';', '\t', '|'};
constexpr size_t shownHeaderRows = 20;
constexpr int shownRowWidth = 560;

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return DeskOptions::tr("comma");
    case ';':
        return DeskOptions::tr("semicolon");
    case '\t':
        return DeskOptions::tr("tab");
    case '|':
        return DeskOptions::tr("vertical bar");
    case '\0':
        return DeskOptions::tr("nothing, one column");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QAction* addChoice(QMenu& menu, const QString& text, const QString& name, bool isChosen)
{
    QAction* action = menu.addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

QString rowText(const StoredRow& row, const SourcePreview::Group& group, bool isRevealed)
{
    QStringList cells;
    for (const StoredRow::StoredCell& cell : row.cells) {
        const QString text =
            Formatting::text(isRevealed ? cell.text : maskText(cell.text, group.names, group.keys))
                .simplified();
        if (!text.isEmpty())
            cells << (text.size() > 14 ? text.left(13) + QStringLiteral("…") : text);
    }
    return cells.join(QStringLiteral(" · "));
}

} // namespace

DeskOptions::DeskOptions(ImportDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    m_headerRow = addLink("import-header-row", &DeskOptions::fillHeaderRows);
    m_sheets = addLink("import-sheets", &DeskOptions::fillSheets);
    m_encoding = addLink("import-encoding", &DeskOptions::fillEncodings);
    m_delimiter = addLink("import-delimiter", &DeskOptions::fillDelimiters);
    m_remove = addLink("import-remove", nullptr);
    m_clear = addLink("import-clear", nullptr);
    for (LinkButton* link : {m_headerRow, m_sheets, m_encoding, m_delimiter, m_remove, m_clear})
        layout->addWidget(link);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_look)
            m_desk.remove(*m_look);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_desk.clear(); });
}

LinkButton* DeskOptions::addLink(const char* name, void (DeskOptions::*fill)(QMenu&, const SourceLook&))
{
    auto* link = new LinkButton(this);
    link->setObjectName(QLatin1String(name));
    if (!fill)
        return link;
    auto* menu = new QMenu(link);
    menu->setObjectName(link->objectName() + QStringLiteral("-menu"));
    link->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        if (const SourceLook* shown = look())
            (this->*fill)(*menu, *shown);
    });
    return link;
}

void DeskOptions::retranslate()
{
    m_remove->setText(tr("Leave this file out"));
    m_clear->setText(tr("Clear the desk"));
}

const SourceLook* DeskOptions::look() const
{
    return m_look && *m_look < m_desk.looks().size() ? &m_desk.looks()[*m_look] : nullptr;
}

void DeskOptions::show(const SourceLook* look, size_t number, bool isRevealed)
{
    m_look = look ? std::optional(number) : std::nullopt;
    m_isRevealed = isRevealed;
    const bool isText =
        look && look->traits.format == FileFormat::Csv && (!look->error || look->open != OpenOptions{});
    m_encoding->setVisible(isText);
    m_delimiter->setVisible(isText);
    if (isText) {
        m_encoding->setText(
            tr("Encoding: %1 ▾")
                .arg(QString::fromStdString(
                    look->open.encoding.empty() ? look->traits.encoding : look->open.encoding)));
        m_delimiter->setText(tr("Parted by: %1 ▾").arg(delimiterName(look->traits.delimiter)));
    }
    const bool hasRows = look && !look->error && !look->group.firstRows.empty();
    m_headerRow->setVisible(hasRows);
    if (hasRows) {
        const Header& header = look->group.header;
        const QString first = Formatting::count(header.firstRow);
        m_headerRow->setText(header.lastRow == 0 ? tr("No header ▾")
                : header.firstRow == header.lastRow
                ? tr("Header in row %1 ▾").arg(first)
                : tr("Header in rows %1 and %2 ▾").arg(first, Formatting::count(header.lastRow)));
    }
    m_sheets->setVisible(look && (look->sheets.size() > 1 || (look->error && !look->sheets.empty()))
        && look->traits.format != FileFormat::Csv);
    if (look)
        m_sheets->setText(tr("Sheets: %1 of %2 ▾").arg(look->group.sheets.size()).arg(look->sheets.size()));
    for (LinkButton* link : {m_headerRow, m_sheets, m_encoding, m_delimiter, m_remove, m_clear})
        link->setEnabled(m_desk.phase() != ImportDesk::Phase::Importing);
    m_remove->setVisible(m_desk.looks().size() > 1);
}

void DeskOptions::fillEncodings(QMenu& menu, const SourceLook& look)
{
    const auto add = [&](const QString& text, const std::string& encoding) {
        QAction* action =
            addChoice(menu, text, QStringLiteral("import-encoding-") + QString::fromStdString(encoding),
                look.open.encoding == encoding);
        connect(action, &QAction::triggered, this, [this, encoding, open = look.open] {
            OpenOptions changed = open;
            changed.encoding = encoding;
            m_desk.setOpenOptions(*m_look, changed);
        });
    };
    add(tr("as found"), {});
    for (const char* encoding : encodings)
        add(QString::fromLatin1(encoding), encoding);
}

void DeskOptions::fillDelimiters(QMenu& menu, const SourceLook& look)
{
    const auto add = [&](const QString& text, const QString& name, std::optional<char> delimiter) {
        QAction* action = addChoice(menu, text, name, look.open.delimiter == delimiter);
        connect(action, &QAction::triggered, this, [this, delimiter, open = look.open] {
            OpenOptions changed = open;
            changed.delimiter = delimiter;
            m_desk.setOpenOptions(*m_look, changed);
        });
    };
    add(tr("as found"), QStringLiteral("import-delimiter-found"), {});
    for (size_t i = 0; i < std::size(delimiters); ++i)
        add(delimiterName(delimiters[i]), QStringLiteral("import-delimiter-%1").arg(i), delimiters[i]);
}

void DeskOptions::fillHeaderRows(QMenu& menu, const SourceLook& look)
{
    const auto add = [&](const QString& text, qint64 row, bool isChosen) {
        QAction* action = addChoice(menu, text, QStringLiteral("import-header-%1").arg(row), isChosen);
        connect(action, &QAction::triggered, this, [this, row] { m_desk.setHeaderRow(*m_look, row); });
    };
    const std::vector<StoredRow>& rows = look.group.firstRows;
    const Header& header = look.group.header;
    for (size_t i = 0; i < std::min(rows.size(), shownHeaderRows); ++i) {
        const QString text =
            tr("Row %1: %2")
                .arg(Formatting::count(rows[i].number), rowText(rows[i], look.group, m_isRevealed));
        add(menu.fontMetrics().elidedText(text, Qt::ElideRight, shownRowWidth), rows[i].number,
            rows[i].number == header.firstRow);
    }
    menu.addSeparator();
    add(tr("There is no header: call the columns A, B, C …"), 0, header.lastRow == 0);
}

void DeskOptions::fillSheets(QMenu& menu, const SourceLook& look)
{
    const std::vector<std::string> shown = look.sheetNames();
    for (const SheetInfo& sheet : look.sheets) {
        const bool isShown = std::find(shown.begin(), shown.end(), sheet.name) != shown.end();
        const QString name = Formatting::text(sheet.name);
        QAction* action = addChoice(menu, sheet.hidden ? tr("%1 (hidden)").arg(name) : name,
            QStringLiteral("import-sheet-") + name, isShown);
        connect(action, &QAction::triggered, this, [this, shown, chosen = sheet.name, isShown] {
            std::vector<std::string> sheets = shown;
            if (isShown)
                std::erase(sheets, chosen);
            else
                sheets.push_back(chosen);
            if (!sheets.empty())
                m_desk.setSheets(*m_look, sheets);
        });
    }
}

} // namespace redial
