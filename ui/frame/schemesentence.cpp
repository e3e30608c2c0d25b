#include "ui/frame/schemesentence.h"

#include "core/wording/schemewording.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/wordlink.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>

namespace redial {

namespace {

/// The terms every sentence says; the others only when they are not as usual.
const QStringList alwaysSaid{QStringLiteral("name"), QStringLiteral("window"), QStringLiteral("kind"),
    QStringLiteral("issue"), QStringLiteral("dispatched"), QStringLiteral("identity")};

} // namespace

SchemeSentence::SchemeSentence(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_terms(session, [this] { emit manageRequested(); })
    , m_row(new FlowLayout(this))
{
    setObjectName(QStringLiteral("schemeSentence"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(&m_session, &Session::schemeChanged, this, &SchemeSentence::refresh);
    connect(&m_session, &Session::closed, this, &SchemeSentence::refresh);
    build();
}

void SchemeSentence::build()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_links.clear();
    m_shown.clear();
    m_isMenuOpen = false;
    //: The scheme in force as one sentence. Words in braces are replaced by links and must be kept; their
    //: order is free. Blanks count.
    const QString pattern =
        tr(" · Scheme {name}: back within {window} {kind}, {issue}, {dispatched}, by {identity}");
    const QStringList pieces = pattern.split(QLatin1Char('{'));
    addWords(pieces.value(0));
    for (const QString& piece : pieces.mid(1)) {
        const qsizetype end = piece.indexOf(QLatin1Char('}'));
        if (const SchemeTerm* term = m_terms.find(piece.left(end)))
            addTerm(*term);
        addWords(piece.mid(end + 1));
    }
    for (const SchemeTerm& term : m_terms.all()) {
        if (alwaysSaid.contains(term.id) || term.isUsual(m_session.scheme()))
            continue;
        addWords(tr(", ", "before a further term"));
        addTerm(term);
        m_shown << term.id;
    }
    addWords(QStringLiteral(" "));
    auto* more = new WordLink(QStringLiteral("scheme_more"), this);
    more->setMeaning(tr("More terms"));
    more->setWord(QStringLiteral("…"));
    setMenu(*more, [this](QMenu& menu) { fillMore(menu); });
    m_row->addWidget(more);
    more->setEnabled(true);
    refresh();
}

void SchemeSentence::addWords(const QString& words)
{
    if (words.isEmpty())
        return;
    auto* label = new QLabel(words, this);
    label->setContentsMargins(0, 0, 0, 2); // level with the links, which keep room for their line
    label->setMinimumHeight(label->fontMetrics().height() + 4);
    m_row->addWidget(label);
}

void SchemeSentence::addTerm(const SchemeTerm& term)
{
    auto* link = new WordLink(QStringLiteral("scheme_") + term.id, this);
    setMenu(*link, term.fill);
    m_links.append({&term, link});
    m_row->addWidget(link);
}

void SchemeSentence::setMenu(WordLink& link, std::function<void(QMenu&)> fill)
{
    link.setMenuMaker([this, fill = std::move(fill)](QMenu& menu) {
        m_isMenuOpen = true;
        fill(menu);
        connect(
            &menu, &QMenu::aboutToHide, this,
            [this] {
                m_isMenuOpen = false;
                refresh();
            },
            Qt::QueuedConnection);
    });
}

void SchemeSentence::refresh()
{
    QStringList unusual;
    for (const SchemeTerm& term : m_terms.all())
        if (!alwaysSaid.contains(term.id) && !term.isUsual(m_session.scheme()))
            unusual << term.id;
    if (unusual != m_shown && !m_isMenuOpen) {
        build();
        return;
    }
    for (const auto& [term, link] : std::as_const(m_links)) {
        link->setMeaning(term->meaning());
        link->setWord(term->word(m_session.scheme()));
    }
    setVisible(m_session.hasWorkspace());
    const Scheme whole = m_session.effectiveScheme();
    setAccessibleName(SchemeWording::line(whole));
    setToolTip(SchemeWording::sentences(whole).join(QLatin1Char('\n')));
    m_row->invalidate();
}

void SchemeSentence::fillMore(QMenu& menu)
{
    for (const SchemeTerm& term : m_terms.all()) {
        if (alwaysSaid.contains(term.id))
            continue;
        QMenu* inside = menu.addMenu(term.meaning());
        inside->menuAction()->setObjectName(QStringLiteral("more_") + term.id);
        inside->setObjectName(QStringLiteral("more_") + term.id + QStringLiteral("_menu"));
        connect(inside, &QMenu::aboutToShow, inside, [inside, fill = term.fill] {
            if (inside->isEmpty())
                fill(*inside);
        });
        inside->menuAction()->setText(term.isUsual(m_session.scheme())
                ? term.meaning()
                : tr("%1: %2", "a term and its value").arg(term.meaning(), term.word(m_session.scheme())));
    }
}

void SchemeSentence::retranslate()
{
    build();
}

void SchemeSentence::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace redial
