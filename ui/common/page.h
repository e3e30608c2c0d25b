#pragma once

#include "ui/common/theme.h"

#include <QEvent>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

namespace redial {

/// One place in the navigation. A page is a widget with a name; it reads the Session and talks to
/// nobody else. Texts are set in retranslate(), which is called on construction (by the page's own
/// constructor), on every change of language, and when the window has become dark or light: texts with
/// colours of the Theme in them (HTML, style sheets) are made anew by it, too.
///
/// Above the page the frame draws its title, the breadcrumbs and, to the right of them, the page's
/// tools(); the page itself begins below and has the frame's margins around it.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString id() const = 0; ///< stable: "repeat", "import" …; also the object name
    virtual QString title() const = 0; ///< as in the navigation, translated
    virtual QString iconName() const = 0; ///< resources/icons/NAME.svg
    virtual int waiting() const { return 0; } ///< number behind the name: things waiting for the user
    virtual void retranslate() = 0;
    /// A widget in the row of the title, taking what room is left there (level switch, export …);
    /// made and owned by the page, asked for once.
    virtual QWidget* tools() { return nullptr; }

    /// Where inside the page the user is, for ‹ › and breadcrumbs: an opaque state that restore() takes
    /// back. The frame keeps the history.
    virtual QVariant state() const { return {}; }
    virtual void restore(const QVariant&) { }
    /// The last names where the user is; a click on an earlier one asks restoreCrumb() with its index,
    /// a click on the title with -1.
    virtual QStringList breadcrumbs() const { return {}; }
    virtual void restoreCrumb(int) { }

signals:
    void stateChanged(); ///< the user went deeper: the frame adds to the history
    void waitingChanged();
    /// Breadcrumbs or title read differently now, without a step of the user.
    void breadcrumbsChanged();
    /// Another page should show something: "orders" with a search text, "import" …
    void pageRequested(const QString& id, const QVariant& state);

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        else if (event->type() == QEvent::PaletteChange && m_isDark != Theme::isDark()) {
            m_isDark = Theme::isDark();
            // Not at once: a widget of the page may be what asked for it.
            QMetaObject::invokeMethod(
                this, [this] { retranslate(); }, Qt::QueuedConnection);
        }
        QWidget::changeEvent(event);
    }

private:
    bool m_isDark = Theme::isDark(); ///< its texts
};

} // namespace redial
