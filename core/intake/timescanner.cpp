#include "core/intake/timescanner.h"

namespace redial {

namespace {

enum class HalfDay { None, Am, Pm };

HalfDay takeHalfDay(TimeScanner& scan)
{
    const size_t begin = scan.position();
    const char first = toLower(scan.peek());
    if (first == 'a' || first == 'p') {
        scan.advance();
        scan.take('.');
        if (toLower(scan.peek()) == 'm') {
            scan.advance();
            scan.take('.');
            if (!isLetter(scan.peek()))
                return first == 'a' ? HalfDay::Am : HalfDay::Pm;
        }
    }
    scan.moveTo(begin);
    return HalfDay::None;
}

bool applyHalfDay(HalfDay half, Clock& clock)
{
    switch (half) {
    case HalfDay::None:
        return true;
    case HalfDay::Am:
        if (clock.hour > 12)
            return false;
        clock.hour %= 12;
        return true;
    case HalfDay::Pm:
        if (clock.hour < 12)
            clock.hour += 12;
        return true;
    }
    return true;
}

/// "Z", "+08:00", "+0800", "+08", " UTC", "(CST)" and the like up to the end of the text.
bool takeZone(TimeScanner& scan)
{
    scan.skipBlanks();
    if (scan.atEnd())
        return true;
    const bool bracket = scan.take('(');
    const std::string_view name = scan.word();
    if (name.size() > 5)
        return false;
    if (scan.peek() == '+' || scan.peek() == '-') {
        scan.advance();
        int length = 0;
        if (scan.number(length) < 0 || length > 4)
            return false;
        if (length <= 2 && scan.take(':') && (scan.number(length) < 0 || length != 2))
            return false;
    } else if (name.empty()) {
        return false;
    }
    if (bracket && !scan.take(')'))
        return false;
    scan.skipBlanks();
    return scan.atEnd();
}

} // namespace

bool isClock(const Clock& clock)
{
    if (clock.hour == 24)
        return clock.minute == 0 && clock.second == 0;
    return clock.hour <= 23 && clock.minute <= 59 && clock.second <= 59;
}

std::optional<Clock> takeClock(TimeScanner& scan)
{
    Clock clock;
    HalfDay half = takeHalfDay(scan);
    scan.skipBlanks();
    int length = 0;
    clock.hour = scan.number(length);
    if (clock.hour < 0)
        return std::nullopt;
    if (length == 4 || length == 6) {
        clock.hasSeconds = length == 6;
        if (clock.hasSeconds) {
            clock.second = clock.hour % 100;
            clock.hour /= 100;
        }
        clock.minute = clock.hour % 100;
        clock.hour /= 100;
    } else if (length <= 2) {
        const char mark = scan.peek();
        if (mark == ':' || mark == '.' || mark == '-') {
            scan.advance();
            clock.minute = scan.number(length);
            if (clock.minute < 0 && mark == ':' && (scan.atEnd() || scan.peek() == ' '))
                clock.minute = 0;
            else if (clock.minute < 0 || length > 2 || (mark == '-' && length != 2))
                return std::nullopt;
            if (scan.take(mark) && isDigit(scan.peek())) {
                clock.second = scan.number(length);
                clock.hasSeconds = true;
                if (clock.second < 0 || length > 2)
                    return std::nullopt;
            }
        } else if (half == HalfDay::None) {
            const size_t here = scan.position();
            scan.skipBlanks();
            half = takeHalfDay(scan);
            if (half == HalfDay::None)
                return std::nullopt;
            scan.moveTo(here);
            half = HalfDay::None;
        }
    } else {
        return std::nullopt;
    }
    if (clock.hasSeconds && (scan.peek() == '.' || scan.peek() == ',') && isDigit(scan.peekAfter())) {
        scan.advance();
        while (isDigit(scan.peek()))
            scan.advance();
    }
    scan.skipBlanks();
    if (half == HalfDay::None)
        half = takeHalfDay(scan);
    if (!applyHalfDay(half, clock) || !takeZone(scan) || !isClock(clock))
        return std::nullopt;
    return clock;
}

} // namespace redial
