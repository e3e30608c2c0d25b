#pragma once

#include <QIcon>
#include <QString>

namespace redial {

/// Icons drawn for Redial (resources/icons), in the colours of the theme in force: ask again when it
/// changes. They stand beside words, never instead of them.
class Icons {
public:
    static QIcon icon(const QString& name); ///< normal: muted; selected and on: accent
};

} // namespace redial
