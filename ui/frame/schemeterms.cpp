#include "ui/frame/schemeterms.h"

#include "core/wording/formatting.h"
#include "ui/common/menuwidgets.h"
#include "ui/frame/schemecolumns.h"

#include <QWidgetAction>

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = Timestamp::secondsPerDay;
constexpr int deepestLevel = 5;

qint64 wholeDaysAtLeast(qint64 seconds)
{
    return std::max<qint64>(1, (seconds + day - 1) / day) * day;
}

QStringList listed(const TextTable& table)
{
    QStringList result;
    for (quint32 number = 1; number < table.size(); ++number)
        result << Formatting::text(table.at(number));
    result.sort();
    return result;
}

} // namespace

SchemeTerms::SchemeTerms(Session& session, std::function<void()> manage)
    : m_session(session)
    , m_manage(std::move(manage))
{
    addRuleTerms();
    addFurtherTerms();
    addFilterTerms();
}

const SchemeTerm* SchemeTerms::find(const QString& id) const
{
    const auto at =
        std::find_if(m_terms.begin(), m_terms.end(), [&](const SchemeTerm& one) { return one.id == id; });
    return at == m_terms.end() ? nullptr : &*at;
}

void SchemeTerms::apply(const Change& change)
{
    Scheme scheme = m_session.scheme();
    change(scheme);
    m_session.setScheme(scheme);
}

void SchemeTerms::addValues(QMenu& menu, const std::vector<Value>& values)
{
    for (const Value& value : values)
        MenuWidgets::addChoice(
            menu, value.id, value.text, value.isChosen, [this, change = value.change] { apply(change); });
}

void SchemeTerms::addYesNo(QMenu& menu, const QString& id, bool now, const QString& no, const QString& yes,
    std::function<void(Scheme&, bool)> set)
{
    addValues(menu,
        {{id + QStringLiteral("_no"), no, !now, [set](Scheme& scheme) { set(scheme, false); }},
            {id + QStringLiteral("_yes"), yes, now, [set](Scheme& scheme) { set(scheme, true); }}});
}

void SchemeTerms::addRuleTerms()
{
    const auto always = [](const Scheme&) { return false; };
    m_terms.push_back({QStringLiteral("name"), [] { return tr("Scheme"); },
        [this](const Scheme& scheme) {
            const QString name = scheme.name.empty() ? tr("without a name") : Formatting::text(scheme.name);
            const auto& saved = m_session.savedSchemes();
            const bool isChanged = std::any_of(saved.begin(), saved.end(),
                [&](const Scheme& one) { return one.name == scheme.name && !(one == scheme); });
            return isChanged ? tr("%1 (changed)", "a scheme").arg(name) : name;
        },
        always, [this](QMenu& menu) { fillName(menu); }});
    m_terms.push_back({QStringLiteral("window"), [] { return tr("Window"); },
        [](const Scheme& scheme) {
            return scheme.windowKind == WindowKind::Rolling ? Formatting::duration(scheme.windowSeconds)
                : scheme.windowSeconds == day               ? tr("1 day")
                                                            : tr("%1 days").arg(scheme.windowSeconds / day);
        },
        always, [this](QMenu& menu) { fillWindow(menu); }});
    m_terms.push_back({QStringLiteral("kind"), [] { return tr("Kind of window"); },
        [](const Scheme& scheme) {
            return scheme.windowKind == WindowKind::Rolling ? tr("rolling") : tr("of the calendar", "days");
        },
        always, [this](QMenu& menu) { fillKind(menu); }});
    m_terms.push_back({QStringLiteral("issue"), [] { return tr("Issue"); },
        [](const Scheme& scheme) {
            switch (scheme.issue) {
            case IssueRule::Any:
                return tr("any issue");
            case IssueRule::SameCategory:
                return scheme.depth == 0 ? tr("same category")
                                         : tr("same category to level %1").arg(scheme.depth);
            case IssueRule::SameType:
                return tr("same order type");
            }
            Q_UNREACHABLE();
        },
        always, [this](QMenu& menu) { fillIssue(menu); }});
    m_terms.push_back({QStringLiteral("dispatched"), [] { return tr("Dispatched orders"); },
        [](const Scheme& scheme) {
            return scheme.dispatched == DispatchedOrders::Include ? tr("dispatched included")
                                                                  : tr("without dispatched");
        },
        always,
        [this](QMenu& menu) {
            addYesNo(menu, QStringLiteral("dispatched"),
                m_session.scheme().dispatched == DispatchedOrders::Include, tr("Without dispatched orders"),
                tr("Dispatched orders included"), [](Scheme& scheme, bool include) {
                    scheme.dispatched = include ? DispatchedOrders::Include : DispatchedOrders::Exclude;
                });
        }});
    m_terms.push_back({QStringLiteral("identity"), [] { return tr("Who is the same caller"); },
        [](const Scheme& scheme) {
            switch (scheme.identity) {
            case Identity::Phone:
                return tr("phone number");
            case Identity::Person:
                return tr("person");
            case Identity::Code:
                return tr("“%1”").arg(Formatting::text(scheme.codeColumn));
            case Identity::Address:
                return tr("address");
            }
            Q_UNREACHABLE();
        },
        always, [this](QMenu& menu) { fillIdentity(menu); }});
}

void SchemeTerms::fillName(QMenu& menu)
{
    const Scheme now = m_session.scheme();
    const QString name = Formatting::text(now.name);
    int number = 0;
    bool isNameTaken = false;
    for (const Scheme& saved : m_session.savedSchemes()) {
        isNameTaken = isNameTaken || saved.name == now.name;
        MenuWidgets::addChoice(menu, QStringLiteral("useScheme%1").arg(number++),
            Formatting::text(saved.name), saved.name == now.name,
            [this, saved] { m_session.setScheme(saved); });
    }
    if (number == 0)
        MenuWidgets::addCaption(menu, tr("No scheme is saved yet"));
    menu.addSeparator();
    if (m_session.isReadOnly()) {
        MenuWidgets::addCaption(menu, tr("Read-only: schemes cannot be saved here"));
    } else {
        if (!m_session.isSchemeSaved() && !now.name.empty()) {
            QAction* save = menu.addAction(
                isNameTaken ? tr("Save the changes to “%1”").arg(name) : tr("Save “%1”").arg(name));
            save->setObjectName(QStringLiteral("saveScheme"));
            QObject::connect(save, &QAction::triggered, save, [this, now] { m_session.saveScheme(now); });
        }
        MenuWidgets::addTextEntry(
            menu, QStringLiteral("saveSchemeAs"), tr("Save as"), {}, tr("Save"), [this](const QString& text) {
                Scheme scheme = m_session.scheme();
                scheme.name = m_session.freeSchemeName(text.trimmed());
                m_session.saveScheme(scheme);
            });
    }
    menu.addSeparator();
    QAction* manage = menu.addAction(tr("All schemes…"));
    manage->setObjectName(QStringLiteral("manageSchemes"));
    QObject::connect(manage, &QAction::triggered, manage, [this] { m_manage(); });
}

void SchemeTerms::fillWindow(QMenu& menu)
{
    const Scheme& now = m_session.scheme();
    const bool natural = now.windowKind == WindowKind::NaturalDay;
    std::vector<Value> values;
    const auto offer = [&](qint64 seconds) {
        const QString text = !natural ? Formatting::duration(seconds)
            : seconds == day          ? tr("1 day")
                                      : tr("%1 days").arg(seconds / day);
        values.push_back({QStringLiteral("window_%1").arg(Formatting::text(formatDuration(seconds))), text,
            now.windowSeconds == seconds, [seconds](Scheme& scheme) { scheme.windowSeconds = seconds; }});
    };
    if (natural)
        for (const qint64 days : {1, 2, 3, 5, 7, 15, 30})
            offer(days * day);
    else
        for (const qint64 hours : {1, 2, 4, 8, 12, 24, 48, 72, 120, 168})
            offer(hours * hour);
    addValues(menu, values);
    menu.addSeparator();
    MenuWidgets::addDurationEntry(menu, QStringLiteral("windowOther"), now.windowSeconds, natural,
        [this](qint64 seconds) { apply([seconds](Scheme& scheme) { scheme.windowSeconds = seconds; }); });
}

void SchemeTerms::fillKind(QMenu& menu)
{
    const bool natural = m_session.scheme().windowKind == WindowKind::NaturalDay;
    addValues(menu,
        {{QStringLiteral("kind_rolling"), tr("Rolling: from the second of the call"), !natural,
             [](Scheme& scheme) { scheme.windowKind = WindowKind::Rolling; }},
            {QStringLiteral("kind_day"), tr("Calendar days: the day of the call is the first"), natural,
                [](Scheme& scheme) {
                    scheme.windowKind = WindowKind::NaturalDay;
                    scheme.windowSeconds = wholeDaysAtLeast(scheme.windowSeconds);
                    for (WindowOverride& one : scheme.overrides)
                        one.windowSeconds = wholeDaysAtLeast(one.windowSeconds);
                }}});
}

void SchemeTerms::fillIssue(QMenu& menu)
{
    const Scheme& now = m_session.scheme();
    const auto same = [&](int depth) {
        return [depth](Scheme& scheme) {
            scheme.issue = IssueRule::SameCategory;
            scheme.depth = depth;
        };
    };
    std::vector<Value> values{{QStringLiteral("issue_any"), tr("Any issue"), now.issue == IssueRule::Any,
        [](Scheme& scheme) { scheme.issue = IssueRule::Any; }}};
    for (int depth = 1; depth <= deepestLevel; ++depth)
        values.push_back(
            {QStringLiteral("issue_level%1").arg(depth), tr("Same category to level %1").arg(depth),
                now.issue == IssueRule::SameCategory && now.depth == depth, same(depth)});
    values.push_back({QStringLiteral("issue_category"), tr("Same category, the whole path"),
        now.issue == IssueRule::SameCategory && now.depth == 0, same(0)});
    values.push_back({QStringLiteral("issue_type"), tr("Same order type"), now.issue == IssueRule::SameType,
        [](Scheme& scheme) { scheme.issue = IssueRule::SameType; }});
    addValues(menu, values);
}

void SchemeTerms::fillIdentity(QMenu& menu)
{
    const Scheme& now = m_session.scheme();
    addValues(menu,
        {{QStringLiteral("identity_phone"), tr("Phone number"), now.identity == Identity::Phone,
             [](Scheme& scheme) { scheme.identity = Identity::Phone; }},
            {QStringLiteral("identity_person"), tr("Person: identity number, else phone number"),
                now.identity == Identity::Person, [](Scheme& scheme) { scheme.identity = Identity::Person; }},
            {QStringLiteral("identity_address"), tr("Address: whoever calls from one place is one caller"),
                now.identity == Identity::Address,
                [](Scheme& scheme) { scheme.identity = Identity::Address; }}});
    menu.addSeparator();
    auto* columns = new SchemeColumns(m_session, &menu);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(columns);
    menu.addAction(action);
    QObject::connect(columns, &SchemeColumns::chosen, columns, [this, &menu](const QString& column) {
        menu.close();
        apply([&column](Scheme& scheme) {
            scheme.identity = Identity::Code;
            scheme.codeColumn = column.toStdString();
        });
    });
}

void SchemeTerms::addFilterTerm(const QString& id, std::function<QString()> meaning,
    std::vector<std::string> OrderFilter::*list, std::function<QStringList(const OrderBook&)> values)
{
    const auto chosen = [list](const Scheme& scheme) {
        QStringList texts;
        for (const std::string& one : scheme.filter.*list)
            texts << Formatting::text(one);
        return texts;
    };
    m_terms.push_back({id, meaning,
        [meaning, chosen](const Scheme& scheme) {
            const QStringList texts = chosen(scheme);
            return tr("%1 %2", "a filter and its values")
                .arg(meaning(),
                    texts.size() > 2 ? tr("(%1 chosen)").arg(texts.size())
                                     : texts.join(tr(", ", "between values")));
        },
        [list](const Scheme& scheme) { return (scheme.filter.*list).empty(); },
        [this, id, list, values, chosen](QMenu& menu) {
            MenuWidgets::addCaption(menu, tr("Only these are judged; nothing chosen: all"));
            const auto book = m_session.book();
            MenuWidgets::addChoiceList(menu, id, book ? values(*book) : QStringList(),
                chosen(m_session.scheme()), [this, list](const QStringList& texts) {
                    apply([&](Scheme& scheme) {
                        (scheme.filter.*list).clear();
                        for (const QString& text : texts)
                            (scheme.filter.*list).push_back(text.toStdString());
                    });
                });
        }});
}

void SchemeTerms::addFilterTerms()
{
    const auto of = [](TextTable OrderDictionaries::*table) {
        return [table](const OrderBook& book) { return listed(book.dictionaries().*table); };
    };
    addFilterTerm(
        QStringLiteral("types"), [] { return tr("Order types"); }, &OrderFilter::types,
        of(&OrderDictionaries::types));
    addFilterTerm(
        QStringLiteral("categories"), [] { return tr("Categories"); }, &OrderFilter::categories,
        [](const OrderBook& book) {
            QStringList paths;
            const CategoryTree& tree = book.dictionaries().categories;
            for (CategoryTree::Node node = 1; node < tree.size(); ++node)
                paths << Formatting::text(tree.joined(node));
            paths.sort();
            return paths;
        });
    addFilterTerm(
        QStringLiteral("regions"), [] { return tr("Regions"); }, &OrderFilter::regions,
        of(&OrderDictionaries::regions));
    addFilterTerm(
        QStringLiteral("departments"), [] { return tr("Departments"); }, &OrderFilter::departments,
        of(&OrderDictionaries::departments));
    addAgentsTerm();
    addFilterTerm(
        QStringLiteral("channels"), [] { return tr("Channels"); }, &OrderFilter::channels,
        of(&OrderDictionaries::channels));
}

} // namespace redial
