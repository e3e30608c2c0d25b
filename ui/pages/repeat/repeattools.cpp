#include "ui/pages/repeat/repeattools.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace redial {

namespace {

constexpr int levels[] = {1, 2, 3, 0};

} // namespace

RepeatTools::RepeatTools(QWidget* parent)
    : FoldingTools(parent)
    , m_levelName(new QLabel)
    , m_levels(new QButtonGroup(this))
    , m_without(new QPushButton)
    , m_export(new QPushButton)
    , m_exportReport(new QAction(this))
    , m_exportMatrix(new QAction(this))
    , m_exportList(new QAction(this))
{
    row()->addWidget(m_levelName);
    for (const int level : levels) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("level%1").arg(level));
        button->setCheckable(true);
        m_levels->addButton(button, level);
        addFolding(button);
    }
    m_levelName->setForegroundRole(QPalette::PlaceholderText);
    m_without->setObjectName(QStringLiteral("withoutFrequent"));
    m_without->setCheckable(true);
    m_export->setObjectName(QStringLiteral("export"));
    m_exportReport->setObjectName(QStringLiteral("exportReport"));
    m_exportMatrix->setObjectName(QStringLiteral("exportMatrix"));
    m_exportList->setObjectName(QStringLiteral("exportPairs"));
    auto* menu = new QMenu(m_export);
    menu->addActions({m_exportReport, m_exportMatrix, m_exportList});
    m_export->setMenu(menu);
    row()->addSpacing(Theme::grid());
    addFolding(m_without);
    addFolding(m_export);

    connect(m_levels, &QButtonGroup::idClicked, this, &RepeatTools::levelChosen);
    connect(m_without, &QPushButton::toggled, this, &RepeatTools::withoutFrequentToggled);
    connect(m_exportReport, &QAction::triggered, this, &RepeatTools::exportReportRequested);
    connect(m_exportMatrix, &QAction::triggered, this, &RepeatTools::exportMatrixRequested);
    connect(m_exportList, &QAction::triggered, this, &RepeatTools::exportListRequested);
    retranslate();
}

void RepeatTools::setLevel(int level, int deepest)
{
    for (const int one : levels)
        m_levels->button(one)->setEnabled(std::max(one, 1) <= deepest);
    if (QAbstractButton* button = m_levels->button(level))
        button->setChecked(true);
}

bool RepeatTools::isWithoutFrequent() const
{
    return m_without->isChecked();
}

void RepeatTools::setExportable(bool matrix, bool list)
{
    // Without figures there is nothing to look at another way, unless this switch is why.
    m_without->setEnabled(matrix || m_without->isChecked());
    m_exportReport->setEnabled(matrix);
    m_exportMatrix->setEnabled(matrix);
    m_exportList->setEnabled(list);
    m_export->setEnabled(matrix || list);
}

void RepeatTools::retranslate()
{
    m_levelName->setText(tr("Category"));
    m_levels->button(1)->setText(tr("Level 1"));
    m_levels->button(2)->setText(tr("Level 2"));
    m_levels->button(3)->setText(tr("Level 3"));
    m_levels->button(0)->setText(tr("Full"));
    m_without->setText(tr("Without frequent callers"));
    m_without->setToolTip(
        tr("Leaves out the callers who are back too often, so that a single one cannot fill a cell"));
    m_export->setText(tr("Export"));
    m_exportReport->setText(tr("The whole report (Excel)…"));
    m_exportMatrix->setText(tr("The matrix…"));
    m_exportList->setText(tr("The calls beneath…"));
}

} // namespace redial
