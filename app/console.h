#pragma once

namespace redial {

/// The streams of a command line program, while this lives: line ends as the commands write them, and text
/// that is UTF-8 everywhere. On Windows neither is so by itself: there a console is told the encoding, and
/// gets back the one it had.
class Console {
public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

private:
    [[maybe_unused]] unsigned m_encodingBefore = 0; ///< on Windows
};

} // namespace redial
