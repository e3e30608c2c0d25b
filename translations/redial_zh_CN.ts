<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BurstSheet</name>
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
    <name>DetailSheet</name>
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
    <name>Findings</name>
    <message>
        <source>Repeat calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories with most repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents with most repeats (charged to the call whose answer did not hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon callers are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who are back too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them at the first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1. %2 orders, %3 of them with a caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rate: %1, by %2 different callers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution: %1 (derived from calls, not asked from callers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all calls, %1 are themselves repeats (the later call&apos;s view).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no agent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 calls that were followed by another within 7 days, half were within %2, 80% within %3, 90% within %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bursts. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 calls from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 they ask about %2: %3 calls, %4 of those who called again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
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
    <name>GroupSheet</name>
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
    <name>ImportWording</name>
    <message>
        <source>Read %1 rows = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders have no caller; they count as orders but cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 caller numbers had lost their digits (such as 1.38E+10) and are no keys. Export the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were shorter than the header; the missing cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows had a status that lies before the one known; the later status was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the call is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the call cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the call lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the call lies before 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller number has lost its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a total, not an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more filled cells than the header has columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was left out: it has no column with the time of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was left out: it has no column with the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was left out: it has no row with column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2: %3 orders) is on no word list and counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the last hundredth of the orders takes more than a tenth of the time; the export is probably complete only to %2. If so, take the import back and import again with --complete-to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 orders, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixSheet</name>
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
    <name>RepeatFigures</name>
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
    <name>RepeatsWording</name>
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
    <name>ReportSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page numbers of a printed report</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeWording</name>
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
    <name>SummarySheet</name>
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
<context>
    <name>redial::CallersCommand</name>
    <message>
        <source>Callers who are back too often, in bursts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least this many calls (default 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within this time (default 24h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--calls %1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--within %1 is not a length of time. Write for example 24h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::CommandLine</name>
    <message>
        <source>Redial finds who calls a hotline again, about what, and after whose answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: redial-cli COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“redial-cli COMMAND --help” explains each. --language en or zh_CN chooses the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “redial-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“redial-cli %1 --help” explains the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::Errors</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). If another program has it open, close it there; otherwise check whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged or was cut short (%2). Nothing was imported. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is protected with a password. Open it in Excel or WPS, save it without a password, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 unpacks to far more than a workbook can hold (%2); it is damaged or was made to do harm. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no table that Redial can read (%2). Export it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is of a kind Redial does not read yet (%2). Open it in Excel or WPS, save it as .xlsx or .csv, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoding “%2” asked for %1 is unknown. Use UTF-8, GB18030, UTF-16LE or UTF-16BE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). If it is open in Excel or WPS, close it there; otherwise check whether you may write to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no rows. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with column names was found in %1. Add a first row with the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of %1 was recognised as the time of the call. Name one in an import profile, or rename its heading to 来电时间 or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of %1 was recognised as the caller. Name one in an import profile, or rename its heading to 来电号码 or caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read day first or month first, and no value settles it. Say which: --date-order day-first or --date-order month-first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme “%1” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme cannot be used: %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Redial workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer Redial. Nothing was changed; install the newer Redial to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged (%2). Nothing was changed; go back to your last copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is being written to by another window or command. Close it there, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written to. Check whether you may write to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the monitor period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be at least a second and less than 50 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be negative and be less than 50 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural days need whole days, for example 1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be at least 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the column that holds the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat calls by address cannot be computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::FlowCommand</name>
    <message>
        <source>What callers ask about next, after which category.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::ImportCommand</name>
    <message>
        <source>Imports exports as one batch that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file; made if it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import profile (JSON) that says which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sheet of a workbook. Repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of text files, instead of the one found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates such as 1/3/2024 are meant: day-first or month-first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First covered second of the sources; a date alone is its 00:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last covered second of the sources; a date alone is its 23:59:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rows that could not be read, with the reason, as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows numbers whole in the rejects and the result; otherwise they are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or CSV exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date-order %1 is not understood. It can be: day-first, month-first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::InspectCommand</name>
    <message>
        <source>Says what an import of a file would do; writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of a text file, instead of the one found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the mapping as an import profile, to be corrected and used by import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows samples whole; otherwise numbers and names are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel or CSV export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file to inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: column “%1” would be read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: column “%1” would be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported as it is: it needs a column with the time of the call and one with the caller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::IntervalsCommand</name>
    <message>
        <source>How long it takes until callers call again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::MatrixCommand</name>
    <message>
        <source>Repeat calls by agent and category.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::OrdersCommand</name>
    <message>
        <source>The orders as stored, as a table (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to write: fields (order_id, time, caller …) or headers of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the orders of this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result</source>
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
    <name>redial::ReportCommand</name>
    <message>
        <source>Writes the Excel report on repeat calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report to write (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the hotline centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) for the first sheet.</source>
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
    <name>redial::SampleCommand</name>
    <message>
        <source>Makes up an export to try the program on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same orders (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many days (default 365).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also writes what was planted: agents&apos; skill, return times, serial callers … (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--orders must be between 1 and 50,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--days must be between 1 and 3660.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::SaveSchemeCommand</name>
    <message>
        <source>Saves a scheme in the workspace, to be used by --scheme NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scheme one name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::SchemeArguments</name>
    <message>
        <source>Shows caller keys, names and numbers whole; otherwise they are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category level to show: 1, 2 …; 0 is the full path (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a table (CSV) instead of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is not understood. It can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is not a length of time. Write for example 90s, 30m, 24h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is not a time. Write for example 2024-03-01 or &quot;2024-03-01 08:05:09&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is not a number that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--override %1 is not understood. Write CATEGORY=WINDOW, for example 劳动保障=168h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is not after --from: the period is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme saved in the workspace; the options below change its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who counts as the same caller: phone (default), person, address, or code:COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon a call must follow to be a repeat: 90s, 30m, 24h (default), 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling (default) or day: natural days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls are about the same issue: any (default), category or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category levels that have to agree; 0 is the full path (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat comes more than this after the call (default 0s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders sent on to a department: include (default) or exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls too recent to judge: exclude (default) or include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the period, inclusive: 2024-03-01 or &quot;2024-03-01 08:00:00&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the period, exclusive; a date alone is its 00:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these order types, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these categories: path prefixes, whole segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts invalid calls (骚扰, 无声, 拨错 …) too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out the callers listed in this file, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a dispatched order counts as not resolved at first contact: no (default) or yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own window for a category and what is below it: 劳动保障=168h. Repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::SummaryCommand</name>
    <message>
        <source>The findings in sentences, to be read by people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redial::UndoImportCommand</name>
    <message>
        <source>Takes an import back: what it brought goes, what it replaced returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import to take back; otherwise the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch %1 is not the number of an import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
