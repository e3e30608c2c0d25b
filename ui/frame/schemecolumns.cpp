#include "ui/frame/schemecolumns.h"

#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace redial {

namespace {

const QString lane = QStringLiteral("scheme-columns");
constexpr qsizetype manyColumns = 10;

} // namespace

SchemeColumns::SchemeColumns(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_caption(new QLabel(tr("By a column of the orders, else phone number"), this))
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_find->setObjectName(QStringLiteral("identityColumn_find"));
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_list->setObjectName(QStringLiteral("identityColumns"));
    m_list->setAccessibleName(m_caption->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumSize(340, 200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid(), Theme::grid(), 3 * Theme::grid(), Theme::grid());
    column->addWidget(m_caption);
    column->addWidget(m_find);
    column->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
    });
    const auto choose = [this](const QListWidgetItem* item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            emit chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);

    const auto book = m_session.book();
    if (!book) {
        take(std::vector<ColumnChoice>());
        return;
    }
    m_find->hide();
    m_session.tasks().run(
        lane, {}, this,
        [workspace = m_session.workspace(), book](Progress&) { return columnChoices(*workspace, *book); },
        [this](const Result<std::vector<ColumnChoice>>& columns) { take(columns); });
}

void SchemeColumns::take(const Result<std::vector<ColumnChoice>>& columns)
{
    m_list->clear();
    const auto say = [this](const QString& text) {
        (new QListWidgetItem(text, m_list))->setFlags(Qt::NoItemFlags);
    };
    if (!columns) {
        say(errorSentence(columns.error()));
        return;
    }
    if (columns->empty())
        say(tr("No orders yet: their columns come with the first import"));
    const Scheme& scheme = m_session.scheme();
    for (const ColumnChoice& column : *columns) {
        const QString header = Formatting::text(column.header);
        QString text = header;
        switch (column.look) {
        case ColumnChoice::Look::Usual:
            break;
        case ColumnChoice::Look::MostlyEmpty:
            text = tr("%1 – almost always empty").arg(header);
            break;
        case ColumnChoice::Look::MostlyDifferent:
            text = tr("%1 – almost always different: nobody would be back").arg(header);
            break;
        }
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, header);
        if (column.look != ColumnChoice::Look::Usual)
            item->setForeground(Theme::mutedText());
        if (scheme.identity == Identity::Code && scheme.codeColumn == column.header)
            m_list->setCurrentItem(item);
    }
    m_find->setVisible(m_list->count() > manyColumns);
}

} // namespace redial
