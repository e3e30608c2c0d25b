#include "ui/pages/wellbeing/dimensionmenu.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/menuwidgets.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QMenu>

namespace redial {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(redial::DimensionMenu)
};

} // namespace

void DimensionMenu::fill(QMenu& menu, const QString& prefix, const WellbeingDictionary& dictionary,
    const std::optional<std::string>& current, const std::function<void(const std::string& id)>& choose)
{
    for (const Dimension& one : dictionary.dimensions)
        MenuWidgets::addChoice(menu, prefix + Formatting::text(one.id), WellbeingWording::dimension(one),
            current == one.id, [choose, id = one.id] { choose(id); });
    MenuWidgets::addChoice(menu, prefix + QStringLiteral("none"), Words::tr("None of them"),
        current == std::string(), [choose] { choose({}); });
}

void DimensionMenu::popup(QAbstractItemView& view, const QModelIndex& cell, const QString& name,
    const std::function<void(QMenu&)>& fill)
{
    auto* menu = new QMenu(&view);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(view.viewport()->mapToGlobal(view.visualRect(cell).bottomLeft()));
}

} // namespace redial
