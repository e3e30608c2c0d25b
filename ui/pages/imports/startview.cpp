#include "ui/pages/imports/startview.h"

#include "ui/pages/imports/importwidgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

StartView::StartView(QWidget* parent)
    : QWidget(parent)
    , m_title(ImportWidgets::heading(this))
    , m_text(ImportWidgets::mutedLabel(this))
    , m_choose(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    ImportWidgets::setPointSize(m_title, 1.25, QFont::DemiBold);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("import-start-choose"));
    m_choose->setProperty("primary", true);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_choose, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (m_reason == Reason::NoWorkspace)
            emit workspaceWanted();
        else
            emit filesWanted();
    });
}

void StartView::show(Reason reason, const QString& files)
{
    m_reason = reason;
    m_files = files;
    retranslate();
}

void StartView::retranslate()
{
    switch (m_reason) {
    case Reason::NoWorkspace:
        m_title->setText(tr("Open a workspace first"));
        m_text->setText(
            tr("A workspace is one file that holds your orders. Make one, or open the sample year."));
        m_choose->setText(tr("Go to the start page"));
        break;
    case Reason::NoImports:
        m_title->setText(tr("Nothing has been imported yet"));
        m_text->setText(
            tr("Drop the export of your order system on the window: Excel (.xlsx, .xls), .ods or text "
               "(.csv), several files "
               "at once if you like.\nEach order needs the time it was received and the caller; all other "
               "columns are kept. You see what becomes of every column before anything is imported."));
        m_choose->setText(tr("Choose files…"));
        break;
    case Reason::ReadOnly:
        m_title->setText(tr("Nothing has been imported yet"));
        m_text->setText(tr("This window is read-only: import in the window that works on the workspace."));
        break;
    case Reason::Looking:
        m_title->setText(tr("Looking at %1").arg(m_files));
        m_text->setText(tr("Finding the sheets, the header and what the columns are."));
        break;
    }
    m_choose->setVisible(m_reason == Reason::NoWorkspace || m_reason == Reason::NoImports);
}

} // namespace redial
