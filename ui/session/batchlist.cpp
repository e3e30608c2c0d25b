#include "ui/session/batchlist.h"

#include "core/wording/formatting.h"

namespace redial {

namespace {

const QString batchKey = QStringLiteral("batch");
const QString partKey = QStringLiteral("part");
const QString nameKey = QStringLiteral("batch_name");

} // namespace

QVariantMap BatchList::toState() const
{
    return {{batchKey, batch.value}, {partKey, static_cast<int>(part)}, {nameKey, name}};
}

std::optional<BatchList> BatchList::fromState(const QVariantMap& state)
{
    if (!state.contains(batchKey))
        return std::nullopt;
    const int part = state.value(partKey).toInt();
    return BatchList{BatchId(state.value(batchKey).toLongLong()),
        part > 0 && part <= static_cast<int>(BatchPart::MaskedCallers) ? static_cast<BatchPart>(part)
                                                                       : BatchPart::All,
        state.value(nameKey).toString()};
}

QString BatchList::headline(qint64 orders) const
{
    const int number = Formatting::grammaticalNumber(orders);
    const QString count = Formatting::count(orders);
    switch (part) {
    case BatchPart::All:
        return tr("%1 orders of the import of %2", nullptr, number).arg(count, name);
    case BatchPart::Imported:
        return tr("%1 new orders of the import of %2", nullptr, number).arg(count, name);
    case BatchPart::Replaced:
        return tr("%1 orders that the import of %2 replaced", nullptr, number).arg(count, name);
    case BatchPart::Skipped:
        return tr("%1 orders that were there already when %2 was imported", nullptr, number).arg(count, name);
    case BatchPart::WithoutCaller:
        return tr("%1 orders without a caller of the import of %2", nullptr, number).arg(count, name);
    case BatchPart::MaskedCallers:
        return tr("%1 orders with a masked number of the import of %2", nullptr, number).arg(count, name);
    }
    Q_UNREACHABLE();
}

QString BatchList::crumb() const
{
    return tr("Import of %1").arg(name);
}

} // namespace redial
