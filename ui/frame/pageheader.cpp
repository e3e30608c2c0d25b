#include "ui/frame/pageheader.h"

#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace redial {

namespace {

constexpr int shortCrumbs = 180; ///< pixels

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_crumbs(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * Theme::grid());
    m_row->addWidget(m_title);
    m_row->addWidget(m_crumbs);
    m_row->addStretch(1);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_crumbs->setObjectName(QStringLiteral("breadcrumbs"));
    m_crumbs->setTextFormat(Qt::RichText);
    m_crumbs->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_crumbs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_crumbs, &QLabel::linkActivated, this, &PageHeader::follow);
}

void PageHeader::addTools(Page* page)
{
    QWidget* tools = page->tools();
    if (tools == nullptr)
        return;
    m_row->addWidget(tools, 0);
    tools->hide();
    m_tools.append({page, tools});
}

void PageHeader::show(Page* page)
{
    m_page = page;
    for (const auto& [owner, tools] : std::as_const(m_tools))
        tools->setVisible(owner == page);
    refresh();
}

void PageHeader::refresh()
{
    if (m_page == nullptr)
        return;
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(m_page->title());
    setMinimumHeight(QFontMetrics(large).height() + 2 * Theme::grid());

    const QStringList crumbs = m_page->breadcrumbs();
    QStringList parts;
    for (qsizetype at = 0; at < crumbs.size(); ++at) {
        const QString name = crumbs[at].toHtmlEscaped();
        parts << (at + 1 == crumbs.size()
                ? name
                : QStringLiteral("<a style='color:%1; text-decoration:none' href='%2'>%3</a>")
                      .arg(Theme::accent().name(), QString::number(at), name));
    }
    QString text = parts.join(QStringLiteral(" › "));
    if (!crumbs.isEmpty()) {
        //: The way back from inside a page to its beginning
        text.prepend(QStringLiteral("<a style='color:%1; text-decoration:none' href='-1'>%2</a> › ")
                         .arg(Theme::accent().name(), tr("All")));
    }
    m_crumbs->setText(
        QStringLiteral("<span style='color:%1'>%2</span>").arg(Theme::mutedText().name(), text));
    m_crumbs->setVisible(!crumbs.isEmpty());
    // A short way back is never cut: the tools fold first.
    m_crumbs->setMinimumWidth(crumbs.isEmpty() ? 0 : std::min(m_crumbs->sizeHint().width(), shortCrumbs));
    // All the room, not half of it: the stretch behind is for pages without crumbs.
    m_row->setStretchFactor(m_crumbs, crumbs.isEmpty() ? 0 : 1000);
}

void PageHeader::follow(const QString& link)
{
    if (m_page != nullptr)
        m_page->restoreCrumb(link.toInt());
}

} // namespace redial
