#include "ui/pages/schemes/schemespage.h"

#include "core/base/savefile.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/filedialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/common/panel.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 largestFile = 1 << 20; ///< bytes of a scheme's file
constexpr int leastRows = 6; ///< of the table, its heading among them
constexpr int definitionColumn = 1;

} // namespace

SchemesPage::SchemesPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_table(new DenseTable(this))
    , m_name(new QLineEdit(this))
    , m_whose(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_hint(new EmptyState(QStringLiteral("schemesHint"), this))
{
    layOut();
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SchemesPage::refreshButtons);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SchemesPage::use);
    connect(m_name, &QLineEdit::textChanged, this, &SchemesPage::refreshButtons);
    connect(m_name, &QLineEdit::returnPressed, this, &SchemesPage::saveAs);
    for (const auto signal : {&Session::opened, &Session::closed, &Session::schemeChanged})
        connect(&m_session, signal, this, &SchemesPage::refresh);
    connect(&m_session, &Session::closed, this, [this] { m_removed.reset(); });
    retranslate();
}

void SchemesPage::layOut()
{
    const auto button = [this](const char* name, void (SchemesPage::*act)()) {
        auto* made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_use = button("schemeUse", &SchemesPage::use);
    m_saveAs = button("schemeSaveAs", &SchemesPage::saveAs);
    m_rename = button("schemeRename", &SchemesPage::rename);
    m_duplicate = button("schemeDuplicate", &SchemesPage::duplicate);
    m_remove = button("schemeDelete", &SchemesPage::remove);
    m_undo = button("schemeUndoDelete", &SchemesPage::undoRemove);
    m_export = button("schemeExport", &SchemesPage::exportFile);
    m_import = button("schemeImport", &SchemesPage::importFile);
    m_use->setProperty("primary", true);
    m_name->setObjectName(QStringLiteral("schemeName"));
    m_name->setMinimumWidth(220);
    m_table->setObjectName(QStringLiteral("schemesTable"));
    m_definition->setObjectName(QStringLiteral("schemeDefinition"));
    m_whose->setObjectName(QStringLiteral("schemeShown"));
    m_whose->setTextFormat(Qt::PlainText);
    QFont bold = m_whose->font();
    bold.setBold(true);
    m_whose->setFont(bold);
    m_definition->setWordWrap(true);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* ofChosen = new FlowLayout;
    auto* ofForce = new FlowLayout;
    for (FlowLayout* row : {ofChosen, ofForce})
        row->setSpacing(2 * Theme::grid());
    for (QPushButton* one : {m_use, m_duplicate, m_remove, m_undo, m_export, m_import})
        ofChosen->addWidget(one);
    for (QWidget* one : std::initializer_list<QWidget*>{m_name, m_saveAs, m_rename})
        ofForce->addWidget(one);
    m_list = new Panel(this);
    auto* inside = new QVBoxLayout(m_list);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    // Some rows of it whatever the screen: then the page scrolls.
    m_table->setMinimumHeight(leastRows * m_table->verticalHeader()->defaultSectionSize());
    auto* words = new Panel(this);
    auto* text = new QVBoxLayout(words);
    text->setContentsMargins(14, 10, 14, 10);
    text->addWidget(m_whose);
    text->addWidget(m_definition);
    text->addStretch();

    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::grid());
    column->addWidget(m_hint);
    column->addWidget(m_list, 3);
    column->addLayout(ofChosen);
    column->addLayout(ofForce);
    column->addWidget(words, 2);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

void SchemesPage::retranslate()
{
    m_use->setText(tr("Use"));
    m_saveAs->setText(tr("Save as"));
    m_saveAs->setToolTip(tr("Keeps what the sentence above says under this name"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("Gives the chosen scheme this name"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete"));
    m_export->setText(tr("Write to a file…"));
    m_import->setText(tr("Read from a file…"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the scheme"));
    m_table->setAccessibleName(tr("Saved schemes"));
    m_model.setColumns({
        {tr("Name"), Qt::AlignLeft | Qt::AlignVCenter,
            [](const Row& row) {
                const QString name = Formatting::text(row.scheme.name);
                return row.isInForce ? tr("%1 (in force)").arg(name) : name;
            },
            {}, {}},
        {tr("Definition"), Qt::AlignLeft | Qt::AlignVCenter,
            [this](const Row& row) { return SchemeWording::line(m_session.withExcludedLines(row.scheme)); },
            {}, {}},
        {tr("Frequent callers"), Qt::AlignLeft | Qt::AlignVCenter,
            [](const Row& row) { return SchemeWording::monitoring(row.scheme); }, {}, {}},
    });
    m_table->horizontalHeader()->setSectionResizeMode(definitionColumn, QHeaderView::Stretch);
    refresh();
}

void SchemesPage::refresh()
{
    const Scheme* before = chosen();
    const std::string name = before != nullptr ? before->name : m_session.scheme().name;
    std::vector<Row> rows;
    for (const Scheme& scheme : m_session.savedSchemes())
        rows.push_back({scheme, scheme == m_session.scheme()});
    m_model.setRows(std::move(rows));
    m_table->fitColumns();
    choose(name);
    showHint();
    refreshButtons();
}

void SchemesPage::showHint()
{
    if (!m_session.hasWorkspace()) {
        m_hint->say(tr("Open a workspace first: schemes are kept in it."),
            {{QStringLiteral("schemesToStart"), tr("Open or begin a workspace"),
                [this] { emit pageRequested(QStringLiteral("welcome"), {}); }}});
    } else if (m_session.savedSchemes().empty() && !m_session.isReadOnly()) {
        m_hint->say(
            tr("No scheme is saved yet. Change the words of the sentence above, give the result a name "
               "below, and save it."),
            {{QStringLiteral("schemesSaveFirst"), tr("Save the one in force"), [this] {
                  const std::string name = m_session.scheme().name;
                  Scheme scheme = m_session.scheme();
                  scheme.name =
                      m_session.freeSchemeName(name.empty() ? tr("Scheme") : Formatting::text(name));
                  m_session.saveScheme(scheme);
              }}});
    } else {
        m_hint->say(
            tr("A scheme says which calls count as repeats. Change the words of the sentence above and "
               "save the result under a name."),
            {});
    }
}

void SchemesPage::refreshButtons()
{
    const Scheme* scheme = chosen();
    const bool canWrite = m_session.hasWorkspace() && !m_session.isReadOnly();
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_use->setEnabled(scheme != nullptr && !(*scheme == m_session.scheme()));
    m_saveAs->setEnabled(canWrite && hasName);
    m_rename->setEnabled(canWrite && scheme != nullptr && hasName);
    m_duplicate->setEnabled(canWrite && scheme != nullptr);
    m_remove->setEnabled(canWrite && scheme != nullptr);
    m_list->setVisible(!m_model.rows().empty());
    for (QPushButton* one : {m_use, m_duplicate, m_remove, m_rename})
        one->setVisible(!m_model.rows().empty());
    m_export->setEnabled(m_session.hasWorkspace());
    m_whose->setText(scheme != nullptr ? tr("“%1”").arg(Formatting::text(scheme->name)) : tr("In force now"));
    m_import->setEnabled(canWrite);
    m_undo->setVisible(m_removed.has_value());
    if (m_removed)
        m_undo->setText(tr("Bring “%1” back").arg(Formatting::text(m_removed->name)));
    m_definition->setText(SchemeWording::sentences(
        m_session.withExcludedLines(scheme != nullptr ? *scheme : m_session.scheme()))
                              .join(QLatin1Char('\n')));
}

const Scheme* SchemesPage::chosen() const
{
    const int row = m_table->sourceRow(m_table->currentIndex());
    return row >= 0 && static_cast<size_t>(row) < m_model.rows().size() ? &m_model.row(row).scheme : nullptr;
}

void SchemesPage::choose(const std::string& name)
{
    for (size_t row = 0; row < m_model.rows().size(); ++row)
        if (m_model.rows()[row].scheme.name == name)
            m_table->setCurrentIndex(m_table->viewIndex(static_cast<int>(row)));
}

void SchemesPage::use()
{
    if (const Scheme* scheme = chosen())
        m_session.setScheme(Scheme(*scheme));
}

void SchemesPage::saveAs()
{
    if (!m_saveAs->isEnabled())
        return;
    Scheme scheme = m_session.scheme();
    scheme.name = m_session.freeSchemeName(m_name->text().trimmed());
    m_session.saveScheme(scheme);
    choose(scheme.name);
    m_name->clear();
}

void SchemesPage::rename()
{
    const Scheme* scheme = chosen();
    if (scheme == nullptr)
        return;
    const std::string from = scheme->name;
    const std::string to = m_session.freeSchemeName(m_name->text().trimmed());
    m_session.renameScheme(from, to);
    choose(to);
    m_name->clear();
}

void SchemesPage::duplicate()
{
    const Scheme* scheme = chosen();
    if (scheme == nullptr)
        return;
    Scheme copy = *scheme;
    copy.name = m_session.freeSchemeName(tr("Copy of %1").arg(Formatting::text(scheme->name)));
    m_session.keepScheme(copy);
    choose(copy.name);
}

void SchemesPage::remove()
{
    const Scheme* scheme = chosen();
    if (scheme == nullptr)
        return;
    m_removed = *scheme;
    m_session.removeScheme(m_removed->name);
}

void SchemesPage::undoRemove()
{
    if (!m_removed)
        return;
    Scheme scheme = *std::exchange(m_removed, std::nullopt);
    scheme.name = m_session.freeSchemeName(Formatting::text(scheme.name));
    m_session.keepScheme(scheme);
    choose(scheme.name);
}

void SchemesPage::exportFile()
{
    const Scheme scheme = chosen() != nullptr ? *chosen() : m_session.scheme();
    QString path = FileDialogs::saveFile(this, tr("Write the scheme to a file"),
        Formatting::text(scheme.name) + QStringLiteral(".json"), tr("Scheme (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    if (const Result<void> written = saveFile(path, schemeToJson(scheme)); !written)
        emit m_session.failed(written.error());
    else
        emit m_session.noticed(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

void SchemesPage::importFile()
{
    const QString path = FileDialogs::openFile(this, tr("Read a scheme from a file"), tr("Scheme (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit m_session.failed({ErrorCode::FileUnreadable, path, file.errorString()});
        return;
    }
    auto scheme = schemeFromJson(file.read(largestFile));
    if (!scheme) {
        emit m_session.failed(scheme.error());
        return;
    }
    const QString name =
        scheme->name.empty() ? QFileInfo(path).completeBaseName() : Formatting::text(scheme->name);
    scheme->name = m_session.freeSchemeName(name);
    m_session.keepScheme(*scheme);
    choose(scheme->name);
}

} // namespace redial
