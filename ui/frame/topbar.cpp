#include "ui/frame/topbar.h"

#include "ui/common/theme.h"
#include "ui/frame/actions.h"
#include "ui/frame/periodpicker.h"
#include "ui/frame/schemesentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int searchWidth = 230;
constexpr int narrowestSearch = 110;

} // namespace

TopBar::TopBar(Session& session, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_period(new PeriodPicker(session, this))
    , m_sentence(new SchemeSentence(session, this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("topBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::grid(), 9, 4 * Theme::grid(), 10);
    row->setSpacing(Theme::grid());
    for (const char* name : {"back", "forward"}) {
        auto* arrow = new QToolButton(this);
        arrow->setDefaultAction(actions.action(name));
        arrow->defaultAction()->setIconText(
            qstrcmp(name, "back") == 0 ? QStringLiteral("‹") : QStringLiteral("›"));
        arrow->setAutoRaise(true);
        arrow->setObjectName(QString::fromLatin1(name) + QStringLiteral("Button"));
        row->addWidget(arrow);
        m_arrows.append(arrow);
    }
    row->addSpacing(2 * Theme::grid());
    row->addWidget(m_period, 0, Qt::AlignVCenter);
    auto* sentence = new QVBoxLayout;
    sentence->addStretch();
    sentence->addWidget(m_sentence);
    sentence->addStretch();
    row->addLayout(sentence, 3);
    row->addSpacing(3 * Theme::grid());
    row->addWidget(m_search, 1);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMinimumWidth(narrowestSearch);
    m_search->setMaximumWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QString text = m_search->text().trimmed(); !text.isEmpty())
            emit searchRequested(text);
    });
    connect(m_sentence, &SchemeSentence::manageRequested, this, &TopBar::manageSchemesRequested);
    dress();
    retranslate();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search number, order id, words"));
    m_search->setAccessibleName(tr("Search all orders"));
    m_search->setToolTip(tr("A phone number, an order id, or words of title and content (Ctrl+F)"));
    for (QToolButton* arrow : std::as_const(m_arrows)) {
        arrow->setAccessibleName(arrow->defaultAction()->text());
        arrow->setToolTip(arrow->defaultAction()->toolTip());
    }
}

void TopBar::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    for (QToolButton* arrow : std::as_const(m_arrows)) {
        arrow->setFont(large);
        arrow->setStyleSheet(
            QStringLiteral(
                "QToolButton { color: %1; border: none; padding: 0 5px 2px 5px; border-radius: 3px; }"
                "QToolButton:disabled { color: %2; }"
                "QToolButton:hover:enabled, QToolButton:focus { background: %3; }")
                .arg(Theme::text().name(), Theme::paleText().name(), Theme::selection().name()));
    }
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surface());
    painter.fillRect(0, height() - 1, width(), 1, Theme::line());
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace redial
