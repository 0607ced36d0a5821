# The page of sectors: dependence and duties, and precious metals and energy shown separately.

page-sectors = Sectors
sectors-page-title = Which sectors depend on the United States, and what US tariffs do they face?
sectors-answer = In { $most } of the { $all } sectors whose exports to the world are available, more than half of exports went to the United States ({ $period }); for the { $all } sectors together, the US share was { $share } ({ $flow }).
sectors-answer-every = { $count ->
    [1] In the one sector whose exports to the world are available, more than half of exports went to the United States ({ $period }): the US share was { $share } ({ $flow }).
   *[other] In each of the { $count } sectors whose exports to the world are available, more than half of exports went to the United States ({ $period }); for these sectors together, the US share was { $share } ({ $flow }).
 }
sectors-answer-no-world = For { $period }, only exports to the United States are available; without world totals, no US share can be calculated.
sectors-empty = No exports by sector are available for this type of exports.
sectors-flow = Type of exports
sectors-flow-domestic-exports = Domestic exports
sectors-flow-total-exports = Total exports
sectors-span = Period
sectors-flow-words = { $flow ->
    [domestic_exports] Domestic exports are goods grown, extracted or made in Canada. Monthly data cover { $products } sectors with their world total; annual data cover { $sections } large sections, with exports to the United States only.
   *[total_exports] Total exports also include foreign goods that leave Canada after having entered it (re-exports). For this type of exports, the data cover { $count ->
        [one] { $count } sector
       *[other] { $count } sectors
     }: { $names }.
 }
sectors-coverage = { $count ->
    [1] The sector covered
   *[other] The { $count } sectors covered
 } made up { $covered } of the { $all } of total goods exports to the United States, re-exports included ({ $period }).
sectors-months = { $first } to { $last }
sectors-months-inside = { $first } to { $last }
sectors-title = Sectors wholly or partly under a sector-specific US tariff made up { $share } of the { $all } sectors' { $flow } to the US; wholly under one, { $whole } ({ $period })
sectors-title-part = Sectors subject in part to a sector-specific US tariff made up { $share } of the { $all } sectors' { $flow } to the United States ({ $period })
sectors-title-all = In { $count ->
    [1] one sector
   *[other] each of { $count } sectors
 } wholly or partly under a sector-specific US tariff, the United States took { $least } to { $most } of { $flow } ({ $period })
sectors-subtitle = Horizontal position: US share of each sector's { $flow }, customs basis, not seasonally adjusted, { $period }. Bubble area: exports to the world.
sectors-subtitle-no-world = { $period }, { $flow } to the United States, customs basis. World totals are not available, so no US share is shown and sectors are placed side by side. Bubble area: exports to the United States.
sectors-subtitle-rows = Vertical position: the highest sector-specific US rate of duty in force as of { $day }, one row per rate, not to scale; rates are not added up. Filled bubble: the duties apply to all goods of the sector. Ring: to part of them.
sectors-subtitle-grey = Grey: no sector-specific duty in the data ({ $without } of { $all } sectors); general duties may still apply.
sectors-subtitle-as-of = Exports: data of { $day }, which later releases may have revised.
sectors-alt = { $title }. Bubble chart of { $count ->
    [one] { $count } sector
   *[other] { $count } sectors
 }, in rows by US rate of duty; the text version lists every sector.
sectors-axis = US share of the sector's exports
sectors-row-none = No sector-specific duty in the data
sectors-row-unstated = A duty without a stated rate
sectors-no-rate = a duty without a stated rate
sectors-no-duty = no sector-specific duty in the data
sectors-duty = { $rate } on { $group }
sectors-duty-rule = { $rate } on { $group } ({ $rule })
sectors-duty-list = { $rate } on goods on the { $group }
sectors-duty-not-started = { $duty } (start not confirmed)
sectors-measure = { $kind } for { $group }
sectors-scheduled = { $status }: { $duty } from { $day }
sectors-later-basis = { $status } ({ $basis })
sectors-standing-whole = The duties apply to all goods of the sector
sectors-standing-part = The duties apply to part of the sector's goods
sectors-standing-unstated = No rate is stated
sectors-standing-none = General duties may still apply
sectors-share-unknown = Not available
sectors-world-unknown = not available
sectors-hover-exports = { $period }, { $flow }: to the United States, { $us }; to the world, { $world }
sectors-hover-share = US share: { $share }
sectors-hover-duties = US duties in force:{ $duties }
sectors-hover-confidence = Confidence (exports): { $confidence }
sectors-column-sector = Sector
sectors-column-flow = Type of exports
sectors-column-period = Period
sectors-column-us = To the United States
sectors-column-world = To the world
sectors-column-share = US share
sectors-column-duties = US duties in force
sectors-column-extent = Coverage
sectors-column-scheduled = Scheduled, announced or threatened
sectors-column-confidence = Confidence (exports)
sectors-general = Measures not shown in the chart: { $duties }. They apply to goods of many kinds, or to goods that are not matched to any of these sectors.
sectors-general-lists = Each US list named for a dispute covers Canadian goods of many kinds, not only those of the dispute.
sectors-stack = { $group }: two duties, of { $rate } and { $added_rate }, add up. The chart shows the higher rate. { $remarks }
sectors-matches = The duties behind the chart
sectors-matches-words = Each US duty in force, the sector it was matched to, and why. The match is this project's judgment, based on the names, and is clear or uncertain; duties in a sector are never averaged. The confidence filter applies to the duty, not to the match.
sectors-matches-show = { $count ->
    [1] Show the match of a duty to a sector, with reason, confidence and source
   *[other] Show the { $count } matches of a duty to a sector, with reason, confidence and source
 }
sectors-match-sector = Sector
sectors-match-duty = US duty in force
sectors-match-since = Present measure since
sectors-match-planned = { $day }, planned
sectors-match-reason = Why it is matched to the sector
sectors-match-confidence = Confidence of the duty; match
sectors-match-clear = clear match
sectors-match-uncertain = uncertain match
sectors-match-source = Source
sectors-matches-none = No sector in this period is subject to a sector-specific US duty.
sectors-apart = Precious metals and energy shown separately
sectors-apart-words = Totals change with the prices of precious metals and energy. Three views show these separately, each for one type of exports and its available period.
sectors-apart-choice = Show separately
sectors-apart-months = Precious metals, by month
sectors-apart-products = Precious metals and energy
sectors-apart-years = Energy, by year

apart-title-months = Gold and other precious metals made up { $share } of exports to non-US markets in { $month }; without them, the US share would have been { $without }, not { $us_share }
apart-title-products = In { $period }, energy made up { $us } of covered exports to the United States and { $non_us } of those to non-US markets, where precious metals made up { $gold }
apart-title-years = Energy made up { $share } of exports to the United States in { $year }, compared with { $then } in { $since }
apart-subtitle-months = C$ billions by month, total exports (re-exports included), customs basis, not seasonally adjusted. Dotted: unwrought gold, silver and platinum group metals, with their share above each bar. Solid: all other goods, including energy. The text version has every month since 2019.
apart-subtitle-products = C$ billions, domestic exports (excluding re-exports), customs basis, not seasonally adjusted, total of the products covered. Dotted: gold, silver and platinum group metals. Striped: energy. Solid: the other products. Shares are above each bar.
apart-subtitle-years = C$ billions by year, domestic exports (excluding re-exports), customs basis. Striped: energy products, with their share above each bar. Solid: all other sections, including gold. World totals by section are not available, so exports to non-US markets cannot be shown.
apart-alt = { $title }. Stacked bars, { $flow }; the text version gives every figure.
apart-over-gold = Precious metals { $share }
apart-over-energy = Energy { $share }
apart-gold = gold, silver and platinum group metals
apart-energy = energy
apart-rest = the other products covered
apart-rest-energy = all other goods, including energy
apart-rest-gold = all other sections, including gold
apart-side-us = to the United States
apart-side-non-us = to non-US markets
apart-hover = { $period }, exports { $side }: { $part }, { $value } ({ $share } of { $whole })
apart-unknown = not available separately
apart-column-period = Period
apart-column-side = Destination
apart-column-flow = Type of exports
apart-column-gold = Precious metals
apart-column-gold-share = Share of precious metals
apart-column-energy = Energy
apart-column-energy-share = Share of energy
apart-column-rest = Other
apart-column-whole = Total
apart-column-confidence = Confidence
apart-known-months = The change in exports to non-US markets in the 12 months to { $month } from the previous 12 months was { $with } with precious metals and { $without } without them.
apart-unknown-months = Energy is not available for total exports: no monthly total of energy exports by partner was found on the same basis.
apart-unknown-products = The same figures are not available for other months or for whole years. The products covered are not all goods, and no total of domestic exports is available for these months.
apart-unknown-years = Energy exports to non-US markets by year, and any year after { $last }, are not available. Precious metals by year are on the page of export targets.
sectors-cut = Breakdown
sectors-cut-sectors = By sector
sectors-cut-provinces = By province
provinces-page-title = What does each province export to the United States, and what tariffs do its goods face?
provinces-empty = No exports by province are available.
provinces-territories = Territories
provinces-others = Other sections
provinces-title = { $province } exported the most goods to the United States in { $year }: { $value }, of which { $share } was in one section, { $section }
provinces-answer-one = { $province }, { $value } ({ $share } in { $section }, { $duty })
provinces-answer = In { $year }, { $count ->
    [one] { $count } province
   *[other] { $count } provinces
 } accounted for { $share } of domestic exports to the United States: { $provinces }.
provinces-subtitle = Share of each section in a province's domestic exports to the United States, { $year }, customs basis; exports in C$ beside the province. Under each section: the highest sector-specific US rate of duty in force as of { $day }, on all or part of its goods; rates are not added up. Not included: duties and bans on goods of many kinds.
provinces-alt = { $title }. Table of { $provinces } rows and { $sections } sections, shaded by share; the text version gives every value in C$.
provinces-hover = { $province }, { $section }: { $value } of domestic exports to the United States, { $share } of the province's total
provinces-duty-none = no sector-specific duty
provinces-duty-unstated = rate not stated
provinces-duty-whole = { $rate } on all
provinces-duty-part = { $rate } on part
provinces-territories-short = Terr.
provinces-faces-none = with no sector-specific US duty in the data
provinces-faces-unstated = with a US duty without a stated rate
provinces-faces-whole = subject as of { $day } to a US duty of { $rate }
provinces-faces-part = subject in part as of { $day } to a US duty of up to { $rate }
provinces-column-section = Section
provinces-column-duties = US duties in force
provinces-column-all = All provinces
provinces-every-section = All sections
provinces-no-share = Exports by province to the world are not included, so how much a province depends on the United States cannot be calculated here.
provinces-duties-words = A section is broad: a duty on part of it does not necessarily apply to what a province exports. The matching of duties to sections is this project's judgment; it is listed under “By sector”.
