#include "ui/session/setlink.h"

#include "ui/common/theme.h"

namespace redial {

namespace {

QString nameOf(CallSet set)
{
    const std::string_view name = callSetName(set);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QString SetLink::html(CallSet set, const QString& number)
{
    return QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
        .arg(nameOf(set), Theme::accent().name(), number.toHtmlEscaped());
}

QVariant SetLink::state(CallSet set)
{
    return QVariantMap{{QStringLiteral("set"), nameOf(set)}};
}

} // namespace redial
