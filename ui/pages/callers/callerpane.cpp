#include "ui/pages/callers/callerpane.h"

#include "core/callers/callerhistory.h"
#include "core/wording/callerwording.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/densetable.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/common/wordlink.h"
#include "ui/pages/callers/callercharts.h"
#include "ui/pages/callers/callerdeletion.h"
#include "ui/pages/callers/callereffectview.h"
#include "ui/pages/callers/followupeditor.h"
#include "ui/pages/callers/followuphistory.h"
#include "ui/pages/callers/samepersons.h"
#include "ui/pages/callers/samepersonview.h"
#include "ui/pages/orders/ordercarddelegate.h"
#include "ui/pages/orders/ordersmodel.h"
#include "ui/session/followups.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int timelineHeight = 150;
constexpr int legendHeight = 36;
constexpr double leastOrders = 2.5; ///< of the list: half a one says that there are more

} // namespace

CallerPane::CallerPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel)
    , m_reveal(new WordLink(QStringLiteral("caller.reveal")))
    , m_facts(new ElidedLabel)
    , m_reasons(new ElidedLabel)
    , m_timeline(new ChartPanel(session))
    , m_orders(new OrdersModel(session, OrdersModel::Kind::Cards, QStringLiteral("caller-orders"), this))
    , m_table(new DenseTable(DenseTable::SortedBy::Model))
    , m_tabs(new QButtonGroup(this))
    , m_below(new QStackedWidget)
    , m_editor(new FollowUpEditor(session))
    , m_history(new FollowUpHistory(session))
    , m_persons(new SamePersons(session, this))
    , m_samePerson(new SamePersonView(session, *m_persons))
    , m_effect(new CallerEffectView(session))
    , m_deletion(new CallerDeletion(session, *m_persons))
    , m_menu(new QToolButton)
    , m_delete(new QAction(this))
{
    layOut();
    connect(
        m_reveal, &QAbstractButton::clicked, this, [this] { emit revealRequested(!m_session.isRevealed()); });
    connect(m_timeline, &ChartPanel::markActivated, this, [this](const QVariant& row) {
        if (m_data)
            emit orderActivated(m_data->book->order(row.toUInt()));
    });
    connect(m_table, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0)
            emit orderActivated(m_orders->orders().order(m_orders->bookRow(row)));
    });
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        m_below->setCurrentIndex(id);
        showBelow();
    });
    connect(m_editor, &FollowUpEditor::started, this, [this](FollowUpId id) { m_choice.followUp = id; });
    connect(&m_session.followUps(), &FollowUps::renamed, this, [this](FollowUpId from, FollowUpId to) {
        if (m_choice.followUp == from)
            m_choice.followUp = to;
    });
    connect(&m_session.followUps(), &FollowUps::changed, this, &CallerPane::showHead);
    connect(m_delete, &QAction::triggered, this, [this] { m_deletion->askAbout(m_choice.key); });
    connect(m_deletion, &CallerDeletion::aboutToDelete, m_editor, &FollowUpEditor::commit);
    connect(&m_session, &Session::deletionChanged, this, &CallerPane::showHead);
}

void CallerPane::layOut()
{
    const int grid = Theme::grid();
    QFont bold = m_name->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("caller.name"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("caller.facts"));
    m_reasons->setObjectName(QStringLiteral("caller.reasons"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_name);
    head->addWidget(m_reveal);
    head->addWidget(m_facts, 1);
    m_menu->setObjectName(QStringLiteral("caller.menu"));
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_delete->setObjectName(QStringLiteral("caller.delete"));
    m_menu->addAction(m_delete);
    head->addWidget(m_menu);

    m_timeline->setFixedHeight(timelineHeight);
    m_table->setObjectName(QStringLiteral("caller.orders"));
    m_table->setModel(m_orders);
    m_table->setItemDelegate(new OrderCardDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(grid);
    const auto add = [&](const char* name, QWidget* page) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        m_tabs->addButton(button, m_below->addWidget(page));
        tabs->addWidget(button);
    };
    add("caller.followUp", m_editor);
    add("caller.history", m_history);
    add("caller.samePerson", m_samePerson);
    add("caller.effect", m_effect);
    m_tabs->button(0)->setChecked(true);
    tabs->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(3 * grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_deletion);
    layout->addWidget(m_reasons);
    layout->addWidget(m_timeline);
    layout->addWidget(m_table, 1);
    layout->addLayout(tabs);
    layout->addWidget(m_below, 2);
    layout->addStretch(0);
}

void CallerPane::show(std::shared_ptr<const CallersData> shown, const CallerChoice& choice)
{
    m_data = std::move(shown);
    m_choice = choice;
    showHead();
    showTimeline();
    showOrders();
    showBelow();
}

void CallerPane::showHead()
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    const bool isSomebody = !m_choice.key.empty();
    for (QWidget* part :
        {static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_below)})
        part->setVisible(isSomebody);
    for (QAbstractButton* tab : m_tabs->buttons())
        tab->setVisible(isSomebody);
    m_name->setText(isSomebody ? OrderWording::caller(m_choice.key, reveal) : tr("Nobody chosen"));
    m_reveal->setVisible(isSomebody);
    m_menu->setVisible(isSomebody);
    m_delete->setEnabled(!m_session.isReadOnly() && !m_session.isDeleting());
    m_below->setEnabled(!m_session.isDeleting()); // a note would wait for the end of it
    m_reveal->setWord(m_session.isRevealed() ? tr("hide numbers") : tr("show numbers"));
    QStringList facts;
    if (m_data && m_choice.caller != 0) {
        const auto& begin = m_data->book->callerBegin();
        facts << tr("%Ln order(s) in all", nullptr,
            static_cast<int>(begin[m_choice.caller + 1] - begin[m_choice.caller]));
    } else if (isSomebody) {
        facts << tr("not in the orders at hand");
    }
    if (const auto* known = m_choice.followUp ? m_session.followUps().find(*m_choice.followUp) : nullptr)
        facts << tr("followed up %1: %2")
                     .arg(Formatting::time(known->followUp.createdAt).left(10),
                         FollowUpWording::state(known->followUp.state));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_reasons->setText(
        m_data && m_choice.burst ? CallerWording::reasons(m_data->scores[*m_choice.burst]) : QString());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void CallerPane::showTimeline()
{
    if (!m_data || m_choice.caller == 0) {
        ChartContent nothing;
        nothing.empty = m_choice.key.empty() ? QString() : tr("This caller's orders are not there any more.");
        m_timeline->show(nothing);
        return;
    }
    ChartContent timeline = callerTimeline(*m_data->book,
        callerHistory(*m_data->book, m_choice.caller, *m_data->bursts, m_data->level), m_name->text());
    m_timeline->setFixedHeight(timelineHeight + (timeline.series.size() > 1 ? legendHeight : 0));
    m_timeline->show(std::move(timeline));
}

void CallerPane::showOrders()
{
    std::vector<quint32> rows;
    if (m_data && m_choice.burst) {
        rows = (*m_data->bursts)[*m_choice.burst].rows;
    } else if (m_data && m_choice.caller != 0) {
        const auto& begin = m_data->book->callerBegin();
        for (quint32 row = begin[m_choice.caller]; row < begin[m_choice.caller + 1]; ++row)
            if (std::find(m_choice.orders.begin(), m_choice.orders.end(), m_data->book->order(row))
                != m_choice.orders.end())
                rows.push_back(row);
    }
    m_orders->clear();
    if (!rows.empty())
        m_orders->show(m_data->book, std::move(rows));
    sizeOrders();
}

void CallerPane::sizeOrders()
{
    const int height = OrderCardDelegate::heightFor(m_table->fontMetrics());
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int count = std::max(1, m_orders->rowCount());
    m_table->setMinimumHeight(static_cast<int>(std::min<double>(count, leastOrders) * height));
    m_table->setMaximumHeight(count * height + 2);
}

void CallerPane::showBelow()
{
    m_editor->show(m_choice.followUp, {m_choice.key, m_choice.orders});
    if (m_below->currentWidget() == m_history)
        m_history->show(m_choice.key, m_choice.followUp);
    m_samePerson->show(m_choice.key);
    m_effect->show(m_data, m_choice);
    m_deletion->show(m_choice.key);
}

void CallerPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &CallerPane::sizeOrders); // the table gives its rows one line then
}

void CallerPane::retranslate()
{
    m_reveal->setMeaning(tr("Telephone numbers"));
    m_table->setAccessibleName(tr("Orders of the caller"));
    m_tabs->button(0)->setText(tr("Follow-up"));
    m_tabs->button(1)->setText(tr("History"));
    m_editor->retranslate();
    m_history->retranslate();
    m_tabs->button(2)->setText(tr("Same person"));
    m_tabs->button(3)->setText(tr("Effect"));
    m_menu->setAccessibleName(tr("More about this caller"));
    m_delete->setText(tr("Delete this person's data…"));
    m_samePerson->retranslate();
    m_effect->retranslate();
    m_orders->retranslate();
    show(m_data, m_choice);
}

} // namespace redial
