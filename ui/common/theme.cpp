#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

/// All colours of one appearance.
struct Colours {
    QColor accent, onAccent, text, muted, pale, background, surface, line, selection, good, warning, bad,
        attention, coldest, hottest;
};

const Colours light{QColor(0x1f5cbf), QColor(0xffffff), QColor(0x1d2430), QColor(0x5b6472), QColor(0xa3abb8),
    QColor(0xf4f6f9), QColor(0xffffff), QColor(0xdfe3ea), QColor(0xe8effb), QColor(0x2b7d4f),
    QColor(0xb87f1d), QColor(0xc0392b), QColor(0xfdf6ec), QColor(0xffffff), QColor(0x3f74c8)};
const Colours dark{QColor(0x7aa9f5), QColor(0x0f1723), QColor(0xe4e8ee), QColor(0x9aa4b2), QColor(0x6b7482),
    QColor(0x16191f), QColor(0x1d2128), QColor(0x2f353f), QColor(0x25324a), QColor(0x5fbf8a),
    QColor(0xd9a54a), QColor(0xe8796d), QColor(0x332b1d), QColor(0x1d2128), QColor(0x4f86d9)};

bool darkInForce = false;
/// What the desktop gave, before we set a palette of our own.
bool desktopIsDark = false;
bool desktopAsked = false;
Appearance inForce = Appearance::System;
Language spoken = Language::Chinese;

const Colours& colours()
{
    return darkInForce ? dark : light;
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QPalette palette()
{
    const Colours& c = colours();
    QPalette p;
    p.setColor(QPalette::Window, c.background);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.background);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, mixed(c.surface, c.line, darkInForce ? 0.6 : 0.2));
    p.setColor(QPalette::Midlight, mixed(c.surface, c.line, 0.4));
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, mixed(c.line, c.muted, 0.4));
    p.setColor(QPalette::Shadow, mixed(c.line, c.text, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.pale);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return p;
}

/// The first there is of each kind; in Chinese all comes from one family, so that lines have one height.
void chooseFont(QApplication& application)
{
    QFont font = application.font();
#ifdef Q_OS_WIN
    const QStringList latin{QStringLiteral("Segoe UI")};
    const QStringList chinese{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei")};
#else
    const QStringList latin{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    const QStringList chinese{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("WenQuanYi Micro Hei")};
#endif
    QStringList chosen;
    const auto add = [&chosen](const QStringList& families) {
        const auto there = std::find_if(families.begin(), families.end(),
            [](const QString& family) { return QFontDatabase::hasFamily(family); });
        if (there != families.end())
            chosen << *there;
    };
    if (spoken == Language::English)
        add(latin);
    add(chinese);
    if (!chosen.isEmpty())
        font.setFamilies(chosen);
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    application.setFont(font);
}

QString styleSheet()
{
    // Only what a palette cannot say.
    const Colours& c = colours();
    return QStringLiteral(
        "QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }"
        "QPushButton { padding: 4px 12px; border: 1px solid %4; border-radius: 4px; background: %2; color: "
        "%1; }"
        "QPushButton:hover { border-color: %5; }"
        "QPushButton:focus { border-color: %5; }"
        "QPushButton:pressed, QPushButton:checked { background: %6; border-color: %5; color: %5; }"
        "QPushButton:disabled { color: %7; border-color: %3; }"
        "QPushButton[primary=\"true\"] { background: %5; border-color: %5; color: %8; }"
        "QPushButton[primary=\"true\"]:hover, QPushButton[primary=\"true\"]:focus { background: %9; }"
        "QPushButton[primary=\"true\"]:disabled { background: %3; border-color: %3; color: %7; }"
        "QPushButton::menu-indicator { subcontrol-position: right center; right: 6px; }"
        "QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid %4; border-radius: 4px; padding: 3px 6px;"
        " background: %2; color: %1; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: %5; }"
        "QAbstractSpinBox, QComboBox { border: 1px solid %4; border-radius: 4px; padding: 3px 6px;"
        " background: %2; color: %1; }"
        "QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on, QComboBox:hover { border-color: %5; }"
        "QAbstractSpinBox:disabled, QComboBox:disabled { color: %7; border-color: %3; }"
        "QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; }"
        "QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }"
        "QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow {"
        " image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }"
        "QSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 12px; height: 12px; }"
        "QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; }"
        "QComboBox QAbstractItemView { border: 1px solid %4; background: %2; color: %1;"
        " selection-background-color: %6; selection-color: %1; }"
        "QHeaderView::down-arrow, QHeaderView::up-arrow { width: 12px; height: 12px; }"
        // Down where the largest or newest comes first.
        "QHeaderView::up-arrow { image: url(:/icons/arrow-down.svg); }"
        "QHeaderView::down-arrow { image: url(:/icons/arrow-up.svg); }"
        "QScrollBar:vertical { background: transparent; border: none; width: 11px; margin: 0; }"
        "QScrollBar:horizontal { background: transparent; border: none; height: 11px; margin: 0; }"
        "QScrollBar::handle { background: %4; border-radius: 3px; margin: 2px; }"
        "QScrollBar::handle:vertical { min-height: 28px; }"
        "QScrollBar::handle:horizontal { min-width: 28px; }"
        "QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %7; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QAbstractScrollArea::corner { background: transparent; border: none; }"
        "QMenu { background: %2; border: 1px solid %4; padding: 4px 0; menu-scrollable: 1; }"
        "QMenu::item { padding: 5px 28px 5px 28px; }"
        "QMenu::indicator { left: 9px; width: 13px; height: 13px; }"
        "QMenu::item:selected { background: %6; color: %1; }"
        "QMenu::item:disabled { color: %7; }"
        "QMenu::separator { height: 1px; background: %3; margin: 4px 0; }")
        .arg(c.text.name(), c.surface.name(), c.line.name(), mixed(c.line, c.muted, 0.25).name(),
            c.accent.name(), c.selection.name(), c.pale.name(), c.onAccent.name(),
            mixed(c.accent, c.text, 0.15).name());
}

/// Every top-level window is told of a new theme; one of them is enough.
class DesktopWatch : public QObject {
public:
    explicit DesktopWatch(QApplication& application) : QObject(&application), m_application(application)
    {
        m_ask.setSingleShot(true);
        m_ask.callOnTimeout(this, [this] {
            // Without a palette of our own Qt gives the desktop's.
            m_application.setPalette(QPalette());
            Theme::desktopChanged(m_application, isDarkWindow(m_application.palette()));
        });
        application.installEventFilter(this);
    }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange && object->isWindowType())
            m_ask.start();
        return false;
    }
    static bool isDarkWindow(const QPalette& palette)
    {
        return palette.color(QPalette::Window).lightness() < 128;
    }

private:
    QApplication& m_application;
    QTimer m_ask;
};

} // namespace

void Theme::desktopChanged(QApplication& application, bool isDark)
{
    desktopIsDark = isDark;
    apply(application, inForce);
}

void Theme::apply(QApplication& application, Appearance appearance)
{
    if (!desktopAsked) {
        desktopIsDark = DesktopWatch::isDarkWindow(application.palette());
        desktopAsked = true;
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        chooseFont(application);
        new DesktopWatch(application);
    }
    inForce = appearance;
    darkInForce = appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark);
    application.setPalette(palette());
    QToolTip::setPalette(palette());
    application.setStyleSheet(styleSheet());
}

void Theme::speak(Language language)
{
    if (language == spoken)
        return;
    spoken = language;
    if (desktopAsked)
        chooseFont(*qApp);
}

bool Theme::isDark()
{
    return darkInForce;
}
QColor Theme::accent()
{
    return colours().accent;
}
QColor Theme::text()
{
    return colours().text;
}
QColor Theme::mutedText()
{
    return colours().muted;
}
QColor Theme::paleText()
{
    return colours().pale;
}
QColor Theme::background()
{
    return colours().background;
}
QColor Theme::surface()
{
    return colours().surface;
}
QColor Theme::line()
{
    return colours().line;
}
QColor Theme::selection()
{
    return colours().selection;
}
QColor Theme::good()
{
    return colours().good;
}
QColor Theme::warning()
{
    return colours().warning;
}
QColor Theme::bad()
{
    return colours().bad;
}
QColor Theme::attention()
{
    return colours().attention;
}

QColor Theme::heat(double share)
{
    return mixed(colours().coldest, colours().hottest, std::clamp(share, 0.0, 1.0));
}

QColor Theme::heatText(double share)
{
    // Whichever of the two stands out more (relative luminance as in WCAG 2).
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const QColor bright(0xffffff), deep(0x0b1018);
    const double beneath = luminance(heat(share)) + 0.05;
    return (luminance(bright) + 0.05) / beneath >= beneath / (luminance(deep) + 0.05) ? bright : deep;
}

QFont Theme::tabular(const QFont& font)
{
    // The families we choose have digits of one width; kerning would move them apart.
    QFont result = font;
    result.setKerning(false);
    return result;
}

int Theme::grid()
{
    return 4;
}

} // namespace redial
