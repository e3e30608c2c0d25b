// The terms of a scheme that go without saying while they have their usual value.
#include "ui/frame/schemeterms.h"

#include "core/intake/callerkey.h"
#include "core/wording/formatting.h"
#include "core/wording/masking.h"
#include "core/wording/schemewording.h"
#include "ui/common/menuwidgets.h"

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = Timestamp::secondsPerDay;
constexpr int mostMonitorCalls = 100;

} // namespace

void SchemeTerms::addFurtherTerms()
{
    const Scheme usual;
    m_terms.push_back({QStringLiteral("monitor"), [] { return tr("Frequent callers"); },
        [](const Scheme& scheme) { return tr("frequent from %1").arg(SchemeWording::monitoring(scheme)); },
        [usual](const Scheme& scheme) {
            return scheme.monitorCalls == usual.monitorCalls && scheme.monitorSeconds == usual.monitorSeconds;
        },
        [this](QMenu& menu) { fillMonitor(menu); }});
    m_terms.push_back({QStringLiteral("gap"), [] { return tr("Minimum gap"); },
        [](const Scheme& scheme) {
            return tr("more than %1 apart").arg(Formatting::duration(scheme.gapSeconds));
        },
        [](const Scheme& scheme) { return scheme.gapSeconds == 0; }, [this](QMenu& menu) { fillGap(menu); }});
    m_terms.push_back({QStringLiteral("immature"), [] { return tr("Calls too recent to judge"); },
        [](const Scheme&) { return tr("with calls too recent to judge"); },
        [](const Scheme& scheme) { return scheme.immature == ImmatureCalls::Exclude; },
        [this](QMenu& menu) {
            addYesNo(menu, QStringLiteral("immature"), m_session.scheme().immature == ImmatureCalls::Include,
                tr("Leave out calls that are too recent to judge"),
                tr("Count them although they may still be repeated"), [](Scheme& scheme, bool include) {
                    scheme.immature = include ? ImmatureCalls::Include : ImmatureCalls::Exclude;
                });
        }});
    m_terms.push_back({QStringLiteral("invalid"), [] { return tr("Invalid calls"); },
        [](const Scheme&) { return tr("with invalid calls"); },
        [](const Scheme& scheme) { return !scheme.filter.withInvalid; },
        [this](QMenu& menu) {
            addYesNo(menu, QStringLiteral("invalid"), m_session.scheme().filter.withInvalid,
                tr("Leave out invalid calls (nuisance, silent, misdialled)"), tr("Judge invalid calls too"),
                [](Scheme& scheme, bool with) { scheme.filter.withInvalid = with; });
        }});
    m_terms.push_back({QStringLiteral("fcr"), [] { return tr("First-contact resolution"); },
        [](const Scheme&) { return tr("dispatch counts against first-contact resolution"); },
        [](const Scheme& scheme) { return !scheme.dispatchCountsAgainstFcr; },
        [this](QMenu& menu) {
            addYesNo(menu, QStringLiteral("fcr"), m_session.scheme().dispatchCountsAgainstFcr,
                tr("Only repeats count against it"), tr("Dispatched orders count against it too"),
                [](Scheme& scheme, bool counts) { scheme.dispatchCountsAgainstFcr = counts; });
        }});
    m_terms.push_back({QStringLiteral("overrides"),
        [] { return tr("Categories with a window of their own"); },
        [](const Scheme& scheme) { return tr("own windows for %1 categories").arg(scheme.overrides.size()); },
        [](const Scheme& scheme) { return scheme.overrides.empty(); },
        [this](QMenu& menu) { fillOverrides(menu); }});
    m_terms.push_back({QStringLiteral("excluded"), [] { return tr("Excluded callers"); },
        [](const Scheme& scheme) {
            return tr("without %1 excluded callers").arg(scheme.excludedCallers.size());
        },
        [](const Scheme& scheme) { return scheme.excludedCallers.empty(); },
        [this](QMenu& menu) { fillExcluded(menu); }});
}

void SchemeTerms::fillGap(QMenu& menu)
{
    const qint64 now = m_session.scheme().gapSeconds;
    std::vector<Value> values{
        {QStringLiteral("gap_none"), tr("None: only orders of the same second are one call"), now == 0,
            [](Scheme& scheme) { scheme.gapSeconds = 0; }}};
    for (const qint64 minutes : {1, 5, 10, 30, 60})
        values.push_back({QStringLiteral("gap_%1m").arg(minutes),
            tr("More than %1").arg(Formatting::duration(minutes * 60)), now == minutes * 60,
            [minutes](Scheme& scheme) { scheme.gapSeconds = minutes * 60; }});
    addValues(menu, values);
    menu.addSeparator();
    MenuWidgets::addDurationEntry(menu, QStringLiteral("gapOther"), std::max<qint64>(now, 60), false,
        [this](qint64 seconds) { apply([seconds](Scheme& scheme) { scheme.gapSeconds = seconds; }); });
}

void SchemeTerms::fillMonitor(QMenu& menu)
{
    const Scheme& now = m_session.scheme();
    std::vector<Value> values;
    for (const qint64 length : {8 * hour, 12 * hour, 24 * hour, 48 * hour, 72 * hour, 7 * day, 30 * day})
        values.push_back({QStringLiteral("monitor_%1").arg(Formatting::text(formatDuration(length))),
            tr("Within %1").arg(Formatting::duration(length)), now.monitorSeconds == length,
            [length](Scheme& scheme) { scheme.monitorSeconds = length; }});
    addValues(menu, values);
    menu.addSeparator();
    MenuWidgets::addNumberEntry(menu, QStringLiteral("monitorCalls"), tr("Calls at least"), now.monitorCalls,
        2, mostMonitorCalls,
        [this](int calls) { apply([calls](Scheme& scheme) { scheme.monitorCalls = calls; }); });
    MenuWidgets::addDurationEntry(menu, QStringLiteral("monitorOther"), now.monitorSeconds, false,
        [this](qint64 seconds) { apply([seconds](Scheme& scheme) { scheme.monitorSeconds = seconds; }); });
}

void SchemeTerms::fillOverrides(QMenu& menu)
{
    const Scheme& now = m_session.scheme();
    for (const WindowOverride& one : now.overrides) {
        QAction* remove = menu.addAction(
            tr("%1: %2 – take away", "a category and its window")
                .arg(Formatting::text(one.categoryPrefix), Formatting::duration(one.windowSeconds)));
        QObject::connect(remove, &QAction::triggered, remove, [this, prefix = one.categoryPrefix] {
            apply([&](Scheme& scheme) {
                std::erase_if(scheme.overrides,
                    [&](const WindowOverride& other) { return other.categoryPrefix == prefix; });
            });
        });
    }
    const auto book = m_session.book();
    if (!book)
        return;
    menu.addSeparator();
    addOverrideCategories(menu, CategoryTree::none);
}

/// Level within level: all paths in one menu would fill the screen.
void SchemeTerms::addOverrideCategories(QMenu& menu, quint32 above)
{
    const auto book = m_session.book();
    const CategoryTree& tree = book->dictionaries().categories;
    std::vector<std::pair<QString, CategoryTree::Node>> inside;
    for (CategoryTree::Node node = 1; node < tree.size(); ++node)
        if (tree.parent(node) == above)
            inside.emplace_back(Formatting::text(tree.name(node)), node);
    std::sort(inside.begin(), inside.end());
    for (const auto& [name, node] : inside) {
        QMenu* one = menu.addMenu(name);
        QObject::connect(one, &QMenu::aboutToShow, one, [this, one, book, node = node] {
            if (one->isEmpty() && m_session.book() == book) // numbers belong to one book
                fillOverride(*one, node);
        });
    }
}

void SchemeTerms::fillOverride(QMenu& menu, quint32 category)
{
    const auto book = m_session.book();
    if (!book || category >= book->dictionaries().categories.size())
        return;
    const Scheme& now = m_session.scheme();
    MenuWidgets::addDurationEntry(menu, QStringLiteral("overrideWindow"), now.windowSeconds,
        now.windowKind == WindowKind::NaturalDay,
        [this, path = book->dictionaries().categories.joined(category)](qint64 seconds) {
            apply([&](Scheme& scheme) {
                std::erase_if(scheme.overrides,
                    [&](const WindowOverride& other) { return other.categoryPrefix == path; });
                scheme.overrides.push_back({path, seconds});
            });
        });
    menu.addSeparator();
    addOverrideCategories(menu, category);
}

void SchemeTerms::fillExcluded(QMenu& menu)
{
    const Scheme& now = m_session.scheme();
    for (const std::string& key : now.excludedCallers) {
        const QString shown = Formatting::text(m_session.isRevealed() ? key : maskKey(key));
        QAction* remove = menu.addAction(tr("%1 – count again", "an excluded caller").arg(shown));
        QObject::connect(remove, &QAction::triggered, remove,
            [this, key] { apply([&](Scheme& scheme) { std::erase(scheme.excludedCallers, key); }); });
    }
    if (now.excludedCallers.empty())
        MenuWidgets::addCaption(menu, tr("Lines that are no people: nobody is excluded"));
    menu.addSeparator();
    MenuWidgets::addTextEntry(
        menu, QStringLiteral("excludeCaller"), tr("Number"), {}, tr("Exclude"), [this](const QString& text) {
            apply([&](Scheme& scheme) {
                const std::string key = readCallerKey(text.toStdString()).key;
                if (key.empty())
                    return;
                if (std::find(scheme.excludedCallers.begin(), scheme.excludedCallers.end(), key)
                    == scheme.excludedCallers.end())
                    scheme.excludedCallers.push_back(key);
            });
        });
}

} // namespace redial
