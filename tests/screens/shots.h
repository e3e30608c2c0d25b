#pragma once

#include "tests/screens/contents.h"

#include <functional>
#include <vector>

namespace redial::screens {

class Stage;

/// One state of a page: the window is open on `content` and shows the page before `drive` is called. A
/// drive that opens a window of its own shows the page itself.
struct Shot {
    QString name; ///< "cell", for file names and captions
    std::function<void(Stage&)> drive;
    std::vector<Content> contents = {Content::SampleYear};
};

/// The inner states of one page. Every page of the window is photographed as it opens, on each content,
/// whether it is named here or not; an entry is needed for what can be done on it.
struct PageShots {
    QString page;
    std::vector<Shot> shots;
};

/// What is no page but stands around all of them: menus of the sentence, status line.
inline const QString framePage = QStringLiteral("frame");

/// The page while no workspace is open.
Shot withoutWorkspace(const QString& page);

PageShots welcomeShots();
PageShots importShots();
PageShots repeatShots();
PageShots ordersShots();
PageShots callersShots();
PageShots wellbeingShots();
PageShots schemesShots();
PageShots settingsShots();
PageShots frameShots();

/// Of the page of well-being, beside what the index itself has.
std::vector<Shot> wellbeingViewsShots();

/// All of them. A new page with inner states is a line there.
std::vector<PageShots> allShots();

} // namespace redial::screens
