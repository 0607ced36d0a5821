# Scenarios of growth and the range of paths, on the targets page.

scenarios-heading = Two scenarios, side by side
scenarios-words = Each part of exports grows at the steady rate that you set, in % a year. This is arithmetic and not a forecast.
scenarios-first-name = Name of the first scenario
scenarios-second-name = Name of the second scenario
scenarios-growth = { $part }, %
scenarios-apart = Set a partner apart
scenarios-apart-none = None chosen
scenarios-put-back = Put { $partner } back into its region
scenarios-last-valid = The chart still shows the last scenarios that made sense.
range-last-valid = The chart still shows the last range that could be drawn.
scenarios-wrong-growth = A growth of { $growth } a year for { $part } is not possible here. Choose more than { $least } and at most { $most }.
scenarios-wrong-no-parts = This needs yearly exports, and the tables hold those for goods only. Choose “Goods” or “Own baseline” above.
scenarios-wrong-no-years-left = The tables already reach { $due }, so no year is left to grow into. Choose a later target year.
scenarios-wrong-few-rates = The tables hold too few yearly growth rates to draw from.
scenario-rest = All other partners
scenario-past = As from { $since } to { $year }
scenario-needed = What the target needs
scenario-number = Scenario { $number }
scenario-title = In { $due }, exports outside the United States come to { $one } with “{ $first }” and to { $other } with “{ $second }”; the target is { $target }
scenario-subtitle = Goods exports, C$ billions, { $prices }, total exports, customs basis. Solid: observed up to { $year }. Dashed and dotted: every part grows at its own steady rate. Arithmetic, not a forecast.
scenario-gold-stays = Gold stays in: it is not known by partner.
scenario-sentence = { $name }: { $value } outside the United States in { $due }, { $gap } { $side ->
    [above] above
   *[below] below
 } the target. Target reached: { $reached }. US share in { $due }: { $share }.
scenario-reached = in { $year }
scenario-never = not before 2100
scenario-line = { $sign } { $name }: { $value }
scenario-hover = { $year }: { $value } of goods exports outside the United States (customs basis)
scenario-hover-share = { $year }: { $value } of goods exports go to the United States
scenario-panel-non-us = Exports outside the United States
scenario-panel-share = US share
scenario-alt = { $title }. { $one } { $other } Growth a year in the first: { $growths }. In the second: { $others }.
scenario-column-part = Part
scenario-column-now = { $year }
scenario-column-growth = { $name }: growth a year
scenario-column-due = { $name }: { $year }
scenario-row-target = Target
scenario-row-reached = Target reached
scenario-members = { $region }: { $partners }
scenario-parts = The parts of { $year } add up to the total. A region stands for the partners whose yearly exports the tables hold ({ $regions }); every other country is in “All other partners”. Growth since { $since } counts the partners that are known in both years.

range-heading = What past growth would span
range-words = Each path takes one past yearly growth rate, drawn by lot, for every year to come. The spread says how uneven the past was, and nothing about what will happen.
range-window = Years drawn from
range-window-all = Since { $first }
range-window-years = { $years } years
range-title = Drawn from the growth of { $first } to { $year }, { $share } of { $draws } paths reach { $target } by { $due }
range-subtitle = Arithmetic, not a forecast: every path draws, with replacement, from the { $count } yearly growth rates of { $first } to { $year }. Goods exports outside the United States, C$ billions, { $prices }, total exports, customs basis. Inner band: half of the paths; outer band: eight in ten; dotted: the middle one; dashed: the path to the target.
range-sentence = In { $due }, eight paths in ten end between { $least } and { $most }, the middle one at { $middle }. The { $count } yearly growth rates run from { $low } to { $high }. The seed is fixed: the same tables always give the same paths. Arithmetic, not a forecast.
range-hover = { $year }: the middle path stands at { $value }
range-end-10 = 10%: { $value }
range-end-50 = Middle: { $value }
range-end-90 = 90%: { $value }
range-end-target = Target: { $value }
range-alt = { $title }. { $said }
range-column = { $value }% of paths below
