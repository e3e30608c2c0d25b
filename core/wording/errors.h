#pragma once

#include "core/base/result.h"

namespace redial {

/// The sentence for people: what happened, to what, what to do. In the language of the installed
/// translator.
QString errorSentence(const Error& error);

} // namespace redial
