#include "ui/pages/callers/samepersons.h"

#include "core/store/linkstore.h"
#include "core/wording/errors.h"
#include "ui/session/session.h"

#include <algorithm>
#include <unordered_set>

namespace redial {

struct SamePersons::Evidence {
    std::shared_ptr<const OrderBook> book; ///< by telephone number
    SamePersonHints hints;
    std::unordered_map<std::string_view, quint32> callers; ///< by key; the texts are the book's
};

namespace {

/// The texts of the orders outlive the walk over them: each is kept once.
Result<SamePersonHints> findHints(const Workspace& workspace, Progress& progress)
{
    std::unordered_set<std::string> texts;
    std::vector<PersonTrace> traces;
    const auto keep = [&](std::string_view text) {
        return text.empty() ? std::string_view{} : std::string_view(*texts.emplace(text).first);
    };
    const Result<void> walked = workspace.eachEvidence(
        [&](const PersonEvidence& order) {
            const std::string_view subject = order.category.empty() ? order.title : order.category;
            const bool hasAddress = !order.address.empty() && !subject.empty();
            if (!order.identityNumber.empty() || hasAddress)
                traces.push_back({keep(order.caller), keep(order.identityNumber),
                    keep(hasAddress ? order.address : std::string_view{}),
                    keep(hasAddress ? subject : std::string_view{})});
            return true;
        },
        progress);
    if (!walked)
        return walked.error();
    return samePersonHints(traces);
}

} // namespace

SamePersons::SamePersons(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::closed, this, &SamePersons::clear);
    connect(&session, &Session::bookChanged, this, [this] {
        clear(); // a person's data may have been deleted
    });
}

void SamePersons::clear()
{
    m_askedBook.reset();
    m_evidence.reset();
    m_links.clear();
    m_areLinksRead = false;
    emit changed();
}

void SamePersons::ask()
{
    if (!m_session.workspace() || !m_session.phoneBook())
        return;
    if (!m_areLinksRead) {
        m_areLinksRead = true;
        readLinks();
    }
    if (m_askedBook == m_session.phoneBook())
        return;
    m_askedBook = m_session.phoneBook();
    m_evidence.reset();
    m_session.tasks().run(
        QStringLiteral("same-persons"), tr("Looking for callers with several numbers"), this,
        [workspace = m_session.workspace(), book = m_askedBook](
            Progress& progress) -> Result<std::shared_ptr<const Evidence>> {
            auto hints = findHints(*workspace, progress);
            if (!hints)
                return hints.error();
            auto evidence = std::make_shared<Evidence>();
            evidence->book = book;
            evidence->hints = std::move(*hints);
            const TextTable& keys = book->dictionaries().callers;
            for (quint32 caller = 1; caller < keys.size(); ++caller)
                evidence->callers.emplace(keys.at(caller), caller);
            return std::shared_ptr<const Evidence>(std::move(evidence));
        },
        [this](const Result<std::shared_ptr<const Evidence>>& found) {
            if (found && (*found)->book == m_askedBook)
                m_evidence = *found;
            else if (!found)
                m_askedBook.reset(); // stopped by hand: asked again when it is looked at again
            emit changed();
        });
}

void SamePersons::readLinks()
{
    m_session.tasks().run(
        QStringLiteral("person-links"), {}, this,
        [workspace = m_session.workspace()](
            Progress&) { return std::pair(workspace, workspace->links().all()); },
        [this](const std::pair<std::shared_ptr<Workspace>, Result<std::vector<PersonLink>>>& answer) {
            if (answer.first != m_session.workspace())
                return;
            if (answer.second)
                m_links = *answer.second;
            else
                emit m_session.failed(answer.second.error());
            emit changed();
        });
}

SamePersons::Other SamePersons::other(const std::string& key) const
{
    Other other;
    other.key = key;
    if (!m_evidence)
        return other;
    const auto found = m_evidence->callers.find(key);
    if (found == m_evidence->callers.end())
        return other;
    const std::vector<quint32>& begin = m_evidence->book->callerBegin();
    other.orders = begin[found->second + 1] - begin[found->second];
    other.last = m_evidence->book->time(begin[found->second + 1] - 1);
    return other;
}

std::vector<SamePersons::Other> SamePersons::othersOf(const std::string& key) const
{
    std::vector<Other> others;
    const auto entry = [&](const std::string& of) -> Other& {
        const auto found = std::ranges::find(others, of, &Other::key);
        return found != others.end() ? *found : others.emplace_back(other(of));
    };
    if (m_evidence)
        for (SamePersonPair& pair : m_evidence->hints.of(key))
            entry(pair.key == key ? pair.otherKey : pair.key).reasons = std::move(pair.reasons);
    for (const PersonLink& link : m_links) // oldest first: the last one counts
        if (!link.takenBackAt && (link.first == key || link.second == key))
            entry(link.first == key ? link.second : link.first).said = link;
    for (const std::string& linked : keysOf(key))
        if (linked != key)
            if (Other& one = entry(linked); !one.said)
                one.isLinkedThroughOthers = true;
    std::ranges::stable_partition(
        others, [](const Other& one) { return !one.said && !one.isLinkedThroughOthers; });
    return others;
}

const std::vector<SharedByMany>& SamePersons::crowds() const
{
    static const std::vector<SharedByMany> none;
    return m_evidence ? m_evidence->hints.crowds : none;
}

std::vector<std::string> SamePersons::keysOf(const std::string& key) const
{
    return Persons(m_links).keysOf(key);
}

qint64 SamePersons::ordersOf(const std::string& key) const
{
    return other(key).orders;
}

void SamePersons::write(std::function<Result<void>()> what)
{
    m_session.tasks().runInOrder(
        this, [what = std::move(what)](Progress&) { return what(); },
        [this, workspace = m_session.workspace()](const Result<void>& written) {
            if (workspace != m_session.workspace())
                return;
            if (!written) {
                emit refused(errorSentence(written.error()));
                return;
            }
            readLinks();
            m_session.linksChanged();
        });
}

void SamePersons::link(const std::string& a, const std::string& b, Verdict verdict)
{
    if (!m_session.workspace() || m_session.isReadOnly())
        return;
    write([workspace = m_session.workspace(), a, b, verdict,
              stamp = Stamp{Session::userName(), Session::now()}]() -> Result<void> {
        const Result<LinkId> added = workspace->links().add(a, b, verdict, stamp);
        return added ? Result<void>{} : Result<void>{added.error()};
    });
}

void SamePersons::takeBack(LinkId link)
{
    if (!m_session.workspace() || m_session.isReadOnly())
        return;
    write([workspace = m_session.workspace(), link, stamp = Stamp{Session::userName(), Session::now()}] {
        return workspace->links().takeBack(link, stamp);
    });
}

} // namespace redial
