<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>redial::BurstSheet</name>
    <message>
        <source>Frequent callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is back too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers with %1. Most calls first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what, with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called that often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 other categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; always %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::DetailSheet</name>
    <message>
        <source>No call was repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated calls, each beside the call that repeated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of time. Filter by agent, category or region with the arrows in the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeated call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call that repeated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: time received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::Formatting</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, %1 is the number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::GroupSheet</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents by repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories by repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most repeats first. Pale: fewer than %1 calls, the rate says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 agents with most repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 categories with most repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats by category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::MatrixSheet</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rate by agent and category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each category: repeat rate and, beside it, calls judged. The darker, the higher, up to %1. Pale, without colour: fewer than %2 calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 categories with fewest calls are summed up in the last columns; the sheet of categories has each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::RepeatFigures</name>
    <message>
        <source>(no agent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::RepeatReport</name>
    <message>
        <source>Repeat calls report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::RepeatsWording</name>
    <message>
        <source>no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 calls, %4–%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls too recent to judge are counted, as the scheme asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is too recent to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too recent to judge: %1 calls, %2 of them already back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no orders yet: import an export of the order system first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders in this period: choose another period, or import the months it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the orders of this period has a caller: check that the column with the phone number was recognised at import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls of this period are too recent to judge: wait for the next export, shorten the window, or include calls too recent to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme leaves none of the calls of this period: loosen its filters, its rule for dispatched orders, or its list of excluded callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calls come from numbers that were already masked in the source. Different people can share a masked number, so their repeats may be too high.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::ReportFormats</name>
    <message>
        <source>Calibri</source>
        <extracomment>The font of the Excel report; one that every Excel of the language has</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::ReportSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page numbers of a printed report</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::SchemeWording</name>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <extracomment>Between two sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeat is charged to the earlier call: to the agent and category whose answer did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched orders count like all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that were dispatched are not judged; they may still be the call that repeats another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls whose window was not over when the data end are too recent to judge and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls whose window was not over when the data end are counted although they may still be repeated: the latest rates look lower than they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid calls (nuisance, silent, misdialled) are judged too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid calls (nuisance, silent, misdialled) are not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded callers (lines, not people): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls without a caller cannot be followed, and the centre&apos;s own outgoing calls are neither judged nor repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution is the share of calls neither repeated nor dispatched: derived from calls, not asked from callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution is the share of calls that were not repeated: derived from calls, not asked from callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call counts as repeated when %1 calls again %2, %3.</source>
        <extracomment>%1 who calls again, %2 within what time, %3 about what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person (identity number, else phone number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same “%1” (else phone number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 (rolling, exactly %1 included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same calendar day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 calendar days (its own day included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about any issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same category (the whole path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same category (down to level %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the same second are one call and do not repeat each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders no more than %1 apart do not repeat each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>category and window</comment>
        <extracomment>A category and its own window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories with a window of their own: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these calls are judged, the call that repeats them may be any: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same category to level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same calendar day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatched included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with invalid calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own windows for %1 categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1 excluded callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with calls too recent to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 calls within %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::SummarySheet</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 with Redial %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers are shown in full: handle with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated calls of all calls judged. It is charged to the earlier call, whose answer did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone would move the rate within these bounds (Wilson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stands beside the call that repeated it on the details sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls judged (base)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls whose caller is known and could have come back within the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the calls judged. Few callers and many calls: a handful of people make the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls neither repeated nor dispatched. Derived from calls, not asked from callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that were not repeated. Derived from calls, not asked from callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too recent to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their window was not over when the data end; they are in no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of them already back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will count as repeated once their window is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A category or an agent, its repeats, its repeat rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the entries of a list whose entries contain commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where most repeats arise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats and, in brackets, the repeat rate. Agents differ in what they are asked: compare them within a category, on the matrix sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, whatever the scheme&apos;s filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… with a caller (identified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these can be followed; of the others nobody knows whether they came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate speaks for this share of the orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a caller, but outgoing, invalid, filtered, dispatched or of an excluded caller, as the definition says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from masked numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was masked in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later call&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of calls that are repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure some cities publish. It counts the calls that come back, not the calls that were repeated: never compare it with the repeat rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that are repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls judged for this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So early in the data that an earlier call may lie before them; in neither number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times covered by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (between the stretches the data have gaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: no orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
