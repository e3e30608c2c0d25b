#pragma once

class QFileDevice;

namespace redial {

struct CommandContext;

/// The exit status once the result has left the program: a full disk behind `> file` is a failure, too.
/// Flushes `output`; when it cannot take everything it says so and answers 1 in the place of 0.
int confirmOutput(int status, QFileDevice& output, CommandContext& context);

} // namespace redial
